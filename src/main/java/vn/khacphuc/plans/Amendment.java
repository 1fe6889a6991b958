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

/** A change of an approved plan: tasks added or cancelled, through an approval of its own. */
@Entity
@Table(name = "plan_amendment")
class Amendment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long planId;
    private int ordinal;
    private String reason = "";

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    private String number = "";
    private @Nullable LocalDate issuedOn;
    private @Nullable Long submittedBy;
    private Instant createdAt = Instant.EPOCH;

    protected Amendment() {}

    Amendment(long planId, int ordinal, String reason, Instant at) {
        new Refusals().text(reason, 2000, "refusal.base.reason").refuse();
        this.planId = planId;
        this.ordinal = ordinal;
        this.reason = reason.strip();
        this.createdAt = at;
    }

    void refuseUnlessWritable() {
        new Refusals()
                .when(!state.isWritable(), "refusal.plans.not_writable", state)
                .refuse();
    }

    void submit(Actor by, Refusals faults) {
        faults.when(!state.isWritable(), "refusal.plans.not_writable", state).refuse();
        state = PlanState.SUBMITTED;
        submittedBy = by.accountId();
    }

    void giveBack(Actor by, long unitId, String why) {
        decidable(by, unitId).text(why, 2000, "refusal.base.reason").refuse();
        state = PlanState.RETURNED;
    }

    void approve(Actor by, long unitId) {
        decidable(by, unitId).refuse();
        state = PlanState.APPROVED;
    }

    private Refusals decidable(Actor by, long unitId) {
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

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long version() {
        return version;
    }

    long planId() {
        return planId;
    }

    String reason() {
        return reason;
    }

    PlanState state() {
        return state;
    }
}
