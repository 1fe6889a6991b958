package vn.khacphuc.deficiencies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusals;

/** What a cause is called so that it compares between units and years. */
@Entity
@Table(name = "cause_heading")
class CauseHeading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Cause cause = Cause.OBJECTIVE;

    private String name = "";
    private String words = "";
    private boolean ended;
    private Instant createdAt = Instant.EPOCH;

    protected CauseHeading() {}

    CauseHeading(HeadingDraft draft, Instant at) {
        cause = draft.cause();
        createdAt = at;
        write(draft);
    }

    private void write(HeadingDraft draft) {
        name = draft.name().strip();
        words = draft.words().strip();
    }

    /** Renames it. Causes assigned to it keep their class, so its class never changes. */
    void edit(HeadingDraft draft) {
        new Refusals()
                .when(draft.cause() != cause, "refusal.deficiencies.headings.class")
                .refuse();
        write(draft);
    }

    void end() {
        new Refusals().when(ended, "refusal.deficiencies.headings.ended").refuse();
        ended = true;
    }

    void resume() {
        new Refusals().when(!ended, "refusal.deficiencies.headings.offered").refuse();
        ended = false;
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

    Cause cause() {
        return cause;
    }

    String name() {
        return name;
    }

    boolean isEnded() {
        return ended;
    }
}
