package vn.khacphuc.plans;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task with everything its page shows.
 *
 * @param mine whether the scope it was read in is accountable for it; else it cooperates and only reads
 * @param planVisible whether the plan may be opened, too
 * @param after what a relative deadline waits for
 * @param triggeredOn the day from which a relative deadline counts, null while it is not known
 * @param report the latest progress report, null before the first
 */
public record TaskDetail(
        long id,
        long version,
        @Nullable Long planId,
        @Nullable String planTitle,
        boolean planVisible,
        @Nullable PlanState planState,
        int planYear,
        long unitId,
        String unitName,
        @Nullable Long ownerId,
        @Nullable String ownerName,
        @Nullable Long areaId,
        @Nullable String areaName,
        String measure,
        String deliverable,
        DeadlineKind deadlineKind,
        String deadlineText,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate due,
        @Nullable Frequency frequency,
        TaskState state,
        int percent,
        boolean atRisk,
        @Nullable LocalDate reportedOn,
        @Nullable Instant verifiedAt,
        @Nullable LocalDate pausedUntil,
        String stateReason,
        boolean mine,
        Deadline.@Nullable After after,
        @Nullable LocalDate triggeredOn,
        @Nullable Report report,
        List<ShareRow> shares,
        List<Cooperation> cooperation) {

    /** Null for what is planned only, or cancelled. */
    public @Nullable Timeliness timeliness(LocalDate today) {
        return Timeliness.of(deadlineKind, state, due, reportedOn, today);
    }

    /** The same against the deadline it had at first. */
    public @Nullable Timeliness originalTimeliness(LocalDate today) {
        return Timeliness.of(deadlineKind, state, originalDue, reportedOn, today);
    }

    /** Its state on a day: a pause ends by its date. */
    public TaskState state(LocalDate today) {
        if (state == TaskState.PAUSED && pausedUntil != null && pausedUntil.isBefore(today)) {
            return percent > 0 ? TaskState.IN_PROGRESS : TaskState.NOT_STARTED;
        }
        return state;
    }

    /** A progress report. */
    public record Report(
            long id,
            Instant at,
            long accountId,
            @Nullable String personName,
            int percent,
            String doneText,
            String obstacle,
            boolean atRisk,
            boolean done) {}

    /** A deficiency the task stands for. */
    public record ShareRow(long deficiencyId, String title, BigDecimal points, BigDecimal pointsLost, boolean main) {}

    /** A unit that cooperates. */
    public record Cooperation(long unitId, String unitName) {}
}
