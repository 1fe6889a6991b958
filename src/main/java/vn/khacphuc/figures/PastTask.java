package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.plans.DeadlineKind;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.Timeliness;

/**
 * A task as it stood at the end of a past day.
 *
 * @param unitId accountable then, as are owner, plan and area
 * @param state as of the day; a pause that had ended by its date is over
 * @param points what it could win back
 * @param movedAt the last verb before the end of the day
 */
public record PastTask(
        long id,
        String measure,
        long unitId,
        String unitName,
        @Nullable Long ownerId,
        @Nullable String ownerName,
        @Nullable Long areaId,
        @Nullable String areaShort,
        @Nullable Long planId,
        DeadlineKind deadlineKind,
        String deadlineText,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate due,
        TaskState state,
        int percent,
        boolean atRisk,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate pausedUntil,
        BigDecimal points,
        Instant movedAt) {

    /** How it kept its deadline on that day; null for what was planned only, or cancelled. */
    public @Nullable Timeliness timeliness(LocalDate day) {
        return Timeliness.of(state, due, reportedOn, day);
    }

    /** The same against the deadline it had at first. */
    public @Nullable Timeliness originalTimeliness(LocalDate day) {
        return Timeliness.of(state, originalDue, reportedOn, day);
    }
}
