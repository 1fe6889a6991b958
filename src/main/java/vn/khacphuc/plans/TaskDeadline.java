package vn.khacphuc.plans;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusals;

/** The days of a task. The original one is set once; the current one is moved by extensions only. */
@Embeddable
class TaskDeadline {

    @Enumerated(EnumType.STRING)
    private DeadlineKind deadlineKind = DeadlineKind.NONE;

    private String deadlineText = "";
    private @Nullable LocalDate originalDue;
    private @Nullable LocalDate due;
    private @Nullable Integer waitDays;
    private @Nullable Boolean waitWorking;
    private @Nullable LocalDate triggeredOn;
    private @Nullable String triggerProof;

    protected TaskDeadline() {}

    TaskDeadline(Deadline deadline) {
        deadlineKind = deadline.kind();
        deadlineText = deadline.text().strip();
        due = deadline.due();
        originalDue = deadline.due();
        Deadline.After after = deadline.after();
        if (after != null) {
            waitDays = after.days();
            waitWorking = after.working();
        }
    }

    /** The last day of an occurrence's period. */
    void endsWith(LocalDate day) {
        due = day;
        originalDue = day;
    }

    /** What it waits for; null where it is not a relative one. */
    Deadline.@Nullable After after() {
        return waitDays == null ? null : new Deadline.After(waitDays, Boolean.TRUE.equals(waitWorking));
    }

    /** The day is known from which the days count: once, and for good. */
    void trigger(LocalDate day, LocalDate newDue, String proof, LocalDate today, Refusals refusals) {
        refusals.when(waitDays == null, "refusal.plans.trigger.none")
                .when(triggeredOn != null, "refusal.plans.trigger.done")
                .when(day.isAfter(today), "refusal.plans.future", today)
                .text(proof, 1000, "refusal.plans.trigger.proof")
                .refuse();
        triggeredOn = day;
        triggerProof = proof.strip();
        originalDue = newDue;
        due = newDue;
    }

    /** A later one may be asked for until the end of the last day in time. */
    Refusals askable(ExtensionDraft draft, LocalDate today, Refusals refusals) {
        LocalDate day = draft.proposed();
        return refusals.when(due == null, "refusal.plans.extension.no_deadline")
                .when(due != null && due.isBefore(today), "refusal.plans.extension.passed")
                .when(draft.cause() == null, "refusal.plans.extension.cause")
                .when(day == null || (due != null && !day.isAfter(due)), "refusal.plans.extension.proposed")
                .text(draft.reason(), 2000, "refusal.base.reason");
    }

    Refusals extendable(LocalDate day, Refusals refusals) {
        return refusals.when(due == null || !day.isAfter(due), "refusal.plans.extension.proposed");
    }

    void extend(LocalDate day) {
        due = day;
    }

    @Nullable
    LocalDate originalDue() {
        return originalDue;
    }

    @Nullable
    LocalDate due() {
        return due;
    }
}
