package vn.khacphuc.plans;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Year;
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
    void trigger(
            LocalDate day, LocalDate newDue, String proof, LocalDate earliest, LocalDate today, Refusals refusals) {
        refusals.when(waitDays == null, "refusal.plans.trigger.none")
                .when(triggeredOn != null, "refusal.plans.trigger.done")
                .when(day.isAfter(today), "refusal.plans.future", today)
                .when(day.isBefore(earliest), "refusal.plans.trigger.early", earliest)
                .text(proof, 1000, "refusal.plans.trigger.proof")
                .refuse();
        triggeredOn = day;
        triggerProof = proof.strip();
        originalDue = newDue;
        due = newDue;
    }

    /** A later one may be asked for until the end of the last day in time. */
    Refusals askable(ExtensionDraft draft, LocalDate today, int years, Refusals refusals) {
        LocalDate day = draft.proposed();
        return refusals.when(due == null, "refusal.plans.extension.no_deadline")
                .when(due != null && due.isBefore(today), "refusal.plans.extension.passed")
                .when(draft.cause() == null, "refusal.plans.extension.cause")
                .when(day == null || (due != null && !day.isAfter(due)), "refusal.plans.extension.proposed")
                .when(isTooFar(day, years), "refusal.plans.extension.far", lastDay(years))
                .text(draft.reason(), 2000, "refusal.base.reason");
    }

    /** To a later day that has not passed yet: what was asked in time may be decided late. */
    Refusals extendable(LocalDate day, LocalDate today, int years, Refusals refusals) {
        return refusals.when(due == null || !day.isAfter(due), "refusal.plans.extension.proposed")
                .when(day.isBefore(today), "refusal.plans.extension.past", today)
                .when(isTooFar(day, years), "refusal.plans.extension.far", lastDay(years));
    }

    private boolean isTooFar(@Nullable LocalDate day, int years) {
        return day != null && due != null && day.isAfter(lastDay(years));
    }

    /** So many years after the one it is due in, with all of that year. */
    private LocalDate lastDay(int years) {
        return LocalDate.of(due == null ? Year.MAX_VALUE : due.getYear() + years, 12, 31);
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
