package vn.khacphuc.plans;

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

/** A unit's plan of a kind for a year. */
@Entity
@Table(name = "plan")
class Plan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long unitId;
    private long drawnUpBy;
    private String kind = "";
    private int year;
    private String title = "";
    private String superiorPaper = "";
    private @Nullable Long superiorPlanId;

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    private String number = "";
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate submittedOn;
    private @Nullable Long submittedBy;
    private @Nullable LocalDate approvedOn;
    private Instant createdAt = Instant.EPOCH;

    protected Plan() {}

    Plan(PlanDraft draft, Instant at) {
        unitId = draft.unitId();
        kind = draft.kind();
        year = draft.year();
        createdAt = at;
        new Refusals()
                .when(year < 2000 || year > 2100, "refusal.plans.year", String.valueOf(year))
                .refuse();
        write(draft);
    }

    String title() {
        return title;
    }

    /** Changes title and superior paper; unit, kind and year stay. */
    void edit(PlanDraft draft) {
        refuseUnlessWritable();
        write(draft);
    }

    private void write(PlanDraft draft) {
        new Refusals()
                .text(draft.title(), 500, "refusal.plans.title")
                .limit(draft.superiorPaper(), 300, "refusal.plans.superior")
                .refuse();
        title = draft.title().strip();
        superiorPaper = draft.superiorPaper().strip();
        superiorPlanId = draft.superiorPlanId();
    }

    void refuseUnlessWritable() {
        new Refusals()
                .when(!state.isWritable(), "refusal.plans.not_writable", state)
                .refuse();
    }

    /** @param faults what its tasks still lack */
    void submit(Actor by, Refusals faults) {
        faults.when(!state.isWritable(), "refusal.plans.not_writable", state).refuse();
        state = PlanState.SUBMITTED;
        submittedBy = by.accountId();
        if (submittedOn == null) {
            submittedOn = by.today();
        }
    }

    void giveBack(Actor by, String reason) {
        decidable(by).text(reason, 2000, "refusal.base.reason").refuse();
        state = PlanState.RETURNED;
    }

    void approve(Actor by) {
        decidable(by).refuse();
        state = PlanState.APPROVED;
        approvedOn = by.today();
    }

    private Refusals decidable(Actor by) {
        var refusals = new Refusals().when(state != PlanState.SUBMITTED, "refusal.plans.not_submitted", state);
        return Independence.check(refusals, by, unitId, submittedBy, null);
    }

    void issue(String paperNumber, LocalDate day, LocalDate today) {
        new Refusals()
                .when(state != PlanState.APPROVED, "refusal.plans.not_approved", state)
                .text(paperNumber, 60, "refusal.plans.number")
                .when(day.isAfter(today), "refusal.plans.future", today)
                .refuse();
        number = paperNumber.strip();
        issuedOn = day;
    }

    /** Follows its unit into the one that succeeds it; that it was another's is remembered, for that one has its own. */
    void goTo(long successorId) {
        drawnUpBy = drawnUpBy == 0 ? unitId : drawnUpBy;
        unitId = successorId;
    }

    void close(int openTasks) {
        new Refusals()
                .when(state != PlanState.APPROVED, "refusal.plans.not_approved", state)
                .when(openTasks > 0, "refusal.plans.open_tasks", openTasks)
                .refuse();
        state = PlanState.CLOSED;
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

    String kind() {
        return kind;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }

    int year() {
        return year;
    }

    PlanState state() {
        return state;
    }
}
