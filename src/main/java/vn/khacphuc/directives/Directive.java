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
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;

/** One order to many units. */
@Entity
@Table(name = "directive")
class Directive {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long authorityId;
    private @Nullable Long personId;

    @Enumerated(EnumType.STRING)
    private Role senderRole = Role.LEADER;

    private String title = "";
    private String text = "";

    @Enumerated(EnumType.STRING)
    private DirectiveState state = DirectiveState.SENT;

    private String stateReason = "";
    private String number = "";
    private @Nullable LocalDate issuedOn;
    private Instant createdAt = Instant.EPOCH;
    private @Nullable Instant closedAt;

    protected Directive() {}

    Directive(Actor by, DirectiveDraft draft) {
        authorityId = by.scope().unitId();
        personId = by.personId();
        senderRole = by.role();
        title = draft.title().strip();
        text = draft.text().strip();
        number = draft.number().strip();
        issuedOn = draft.issuedOn();
        createdAt = by.at();
    }

    void withdraw(String reason, Actor by) {
        new Refusals()
                .when(senderRole == Role.LEADER && !by.is(Role.LEADER), "refusal.directives.leader")
                .when(state != DirectiveState.SENT, "refusal.directives.ended", state)
                .text(reason, 2000, "refusal.base.reason")
                .refuse();
        state = DirectiveState.WITHDRAWN;
        stateReason = reason.strip();
        closedAt = by.at();
    }

    /** Every part has ended; where none of them was done, nothing of the order was. */
    void end(boolean anythingDone, Instant at) {
        state = anythingDone ? DirectiveState.CLOSED : DirectiveState.WITHDRAWN;
        closedAt = at;
    }

    void refuseUnlessSent() {
        new Refusals()
                .when(state != DirectiveState.SENT, "refusal.directives.ended", state)
                .refuse();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long version() {
        return version;
    }

    long authorityId() {
        return authorityId;
    }

    DirectiveState state() {
        return state;
    }
}
