package vn.khacphuc.directives;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusals;

/** What one item of an order asks of one unit. The unit it was addressed to stays; a successor may have to do it. */
@Entity
@Table(name = "directive_part")
class DirectivePart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long directiveId;
    private @Nullable Long itemId;
    private @Nullable Long addressedUnitId;
    private long unitId;
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private PartState state = PartState.SENT;

    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant doneAt;

    protected DirectivePart() {}

    DirectivePart(long directiveId, long itemId, long unitId, LocalDate due) {
        this.directiveId = directiveId;
        this.itemId = itemId;
        this.addressedUnitId = unitId;
        this.unitId = unitId;
        this.due = due;
    }

    boolean waits() {
        return state == PartState.SENT;
    }

    boolean isOpen() {
        return state == PartState.SENT || state == PartState.ACKNOWLEDGED;
    }

    void acknowledge(Instant at) {
        new Refusals().when(!waits(), "refusal.directives.acknowledged").refuse();
        state = PartState.ACKNOWLEDGED;
        acknowledgedAt = at;
    }

    void done(Instant at) {
        state = PartState.DONE;
        doneAt = at;
    }

    void cancel() {
        state = PartState.CANCELLED;
    }

    void goTo(long successorId) {
        unitId = successorId;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long directiveId() {
        return directiveId;
    }

    long unitId() {
        return unitId;
    }
}
