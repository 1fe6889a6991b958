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
import vn.khacphuc.base.Refusals;

/** A paper that a unit must issue by a day. */
@Entity
class Paper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String kind = "";
    private String title = "";
    private long unitId;
    private @Nullable Long drafterId;
    private LocalDate plannedOn = LocalDate.EPOCH;
    private LocalDate originalPlannedOn = LocalDate.EPOCH;
    private @Nullable Long taskId;
    private @Nullable Long deficiencyId;

    @Enumerated(EnumType.STRING)
    private PaperState state = PaperState.PLANNED;

    private String number = "";
    private @Nullable LocalDate issuedOn;
    private String stateReason = "";
    private Instant createdAt = Instant.EPOCH;

    protected Paper() {}

    Paper(PaperDraft draft, Instant at) {
        kind = draft.kind();
        title = draft.title().strip();
        unitId = draft.unitId();
        drafterId = draft.drafterId();
        plannedOn = draft.plannedOn();
        originalPlannedOn = draft.plannedOn();
        taskId = draft.taskId();
        deficiencyId = draft.deficiencyId();
        createdAt = at;
    }

    /** Names it anew; its day moves by {@link #postpone} alone. */
    void edit(String newKind, String newTitle, Refusals refusals) {
        planned(refusals).refuse();
        kind = newKind;
        title = newTitle.strip();
    }

    void assign(long personId, Refusals refusals) {
        planned(refusals)
                .when(drafterId != null && drafterId == personId, "refusal.plans.paper.same")
                .refuse();
        drafterId = personId;
    }

    /** A later day, decided before the one there is has passed. */
    void postpone(LocalDate day, String reason, LocalDate today, Refusals refusals) {
        planned(refusals)
                .when(plannedOn.isBefore(today), "refusal.plans.paper.passed", plannedOn)
                .when(!day.isAfter(plannedOn), "refusal.plans.paper.later", plannedOn)
                .text(reason, 2000, "refusal.base.reason")
                .refuse();
        plannedOn = day;
    }

    void issue(String paperNumber, LocalDate day, LocalDate today, Refusals refusals) {
        planned(refusals)
                .text(paperNumber, 60, "refusal.plans.number")
                .when(day.isAfter(today), "refusal.plans.future", today)
                .when(
                        day.getYear() < today.getYear() - 1,
                        "refusal.plans.paper.long_ago",
                        String.valueOf(today.getYear() - 1))
                .refuse();
        state = PaperState.ISSUED;
        number = paperNumber.strip();
        issuedOn = day;
    }

    void cancel(String reason, Refusals refusals) {
        planned(refusals).text(reason, 2000, "refusal.base.reason").refuse();
        state = PaperState.CANCELLED;
        stateReason = reason.strip();
    }

    /** Who drafts it leaves or is away. */
    void handTo(long heir) {
        drafterId = heir;
    }

    /** The unit ended; its successor issues it. */
    void goTo(long successorId) {
        unitId = successorId;
    }

    private Refusals planned(Refusals refusals) {
        return refusals.when(state != PaperState.PLANNED, "refusal.plans.paper.state", state);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    long unitId() {
        return unitId;
    }

    @Nullable
    Long drafterId() {
        return drafterId;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }
}
