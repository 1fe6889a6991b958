package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.Timeliness;

/**
 * A task as a book sees it.
 *
 * @param unitId accountable unit at the cut-off
 * @param planYear null of a task that stands in no plan
 * @param state at the cut-off; verified where a report of before the cut-off was accepted before the lock
 */
record BookTask(
        long id,
        long unitId,
        String measure,
        @Nullable String ownerName,
        @Nullable String areaName,
        @Nullable String planTitle,
        @Nullable Integer planYear,
        TaskState state,
        int percent,
        boolean atRisk,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate due,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate pausedUntil,
        BigDecimal points) {

    @Nullable
    Timeliness timeliness(LocalDate day) {
        return Timeliness.of(state, due, reportedOn, day);
    }

    /** A pause ends by its date. */
    TaskState stateOn(LocalDate day) {
        if (state == TaskState.PAUSED && pausedUntil != null && pausedUntil.isBefore(day)) {
            return percent > 0 ? TaskState.IN_PROGRESS : TaskState.NOT_STARTED;
        }
        return state;
    }
}
