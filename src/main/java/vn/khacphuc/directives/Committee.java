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

/** A steering committee or its helpers, as the latest decision set them up. */
@Entity
@Table(name = "committee")
class Committee {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long unitId;

    @Enumerated(EnumType.STRING)
    private CommitteeKind kind = CommitteeKind.COMMITTEE;

    private String name = "";
    private String decisionNumber = "";
    private LocalDate decisionDate = LocalDate.EPOCH;
    private LocalDate fromDay = LocalDate.EPOCH;
    private @Nullable LocalDate endedOn;
    private Instant createdAt = Instant.EPOCH;

    protected Committee() {}

    Committee(CommitteeDraft draft, Instant at) {
        unitId = draft.unitId();
        kind = draft.kind();
        createdAt = at;
        write(draft);
    }

    private void write(CommitteeDraft draft) {
        name = draft.name().strip();
        decisionNumber = draft.number().strip();
        decisionDate = draft.date();
        fromDay = draft.from();
    }

    /** A new decision takes the place of the one before. */
    void reorganise(CommitteeDraft draft, Refusals refusals) {
        living(refusals)
                .when(
                        decisionNumber.equals(draft.number().strip()) && decisionDate.equals(draft.date()),
                        "refusal.directives.committee.same_decision",
                        decisionNumber)
                .when(draft.date().isBefore(decisionDate), "refusal.directives.committee.older", decisionDate)
                .when(draft.from().isBefore(fromDay), "refusal.directives.committee.before", fromDay)
                .refuse();
        write(draft);
    }

    /** Ends with that day; what it was stays readable. */
    void end(LocalDate lastDay, LocalDate today) {
        living(new Refusals())
                .when(lastDay.isAfter(today), "refusal.directives.committee.future", today)
                .when(lastDay.isBefore(fromDay), "refusal.directives.committee.before", fromDay)
                .refuse();
        endedOn = lastDay;
    }

    private Refusals living(Refusals refusals) {
        return refusals.when(endedOn != null, "refusal.directives.committee.ended", name);
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

    long unitId() {
        return unitId;
    }

    CommitteeKind kind() {
        return kind;
    }
}
