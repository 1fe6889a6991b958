package vn.khacphuc.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusals;

/** One request for a later deadline, and its decision. */
@Entity
class TaskExtension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long taskId;

    @Enumerated(EnumType.STRING)
    private ExtensionReason cause = ExtensionReason.OTHER;

    private String reason = "";
    private LocalDate formerDue = LocalDate.EPOCH;
    private LocalDate proposed = LocalDate.EPOCH;
    private Instant askedAt = Instant.EPOCH;
    private long askedBy;
    private long askedByPerson;

    @Enumerated(EnumType.STRING)
    private ExtensionState state = ExtensionState.REQUESTED;

    private @Nullable LocalDate granted;
    private String decision = "";
    private @Nullable Instant decidedAt;
    private @Nullable Long decidedByPerson;

    protected TaskExtension() {}

    TaskExtension(long taskId, LocalDate due, ExtensionDraft draft, Actor by) {
        this.taskId = taskId;
        this.cause = Objects.requireNonNull(draft.cause());
        this.reason = draft.reason().strip();
        this.formerDue = due;
        this.proposed = Objects.requireNonNull(draft.proposed());
        this.askedAt = by.at();
        this.askedBy = by.accountId();
        this.askedByPerson = by.personId();
    }

    void grant(LocalDate day, String word, Actor by, Refusals refusals) {
        decidable(refusals).limit(word, 2000, "refusal.base.reason").refuse();
        granted = day;
        decided(ExtensionState.GRANTED, word, by);
    }

    void refuse(String why, Actor by, Refusals refusals) {
        decidable(refusals).text(why, 2000, "refusal.base.reason").refuse();
        decided(ExtensionState.REFUSED, why, by);
    }

    private Refusals decidable(Refusals refusals) {
        return refusals.when(state != ExtensionState.REQUESTED, "refusal.plans.extension.decided", state);
    }

    private void decided(ExtensionState outcome, String word, Actor by) {
        state = outcome;
        decision = word.strip();
        decidedAt = by.at();
        decidedByPerson = by.personId();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    long taskId() {
        return taskId;
    }

    long askedBy() {
        return askedBy;
    }

    LocalDate proposed() {
        return proposed;
    }
}
