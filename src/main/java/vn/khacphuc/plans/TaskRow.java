package vn.khacphuc.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists show it.
 *
 * @param mine whether the scope it was read in is accountable for it; else it cooperates
 * @param points what it can win back
 * @param willBeLate whether it is forecast to miss its deadline; null where nothing is forecast
 * @param risk of it, 0 to 1
 */
public record TaskRow(
        long id,
        long version,
        String measure,
        long unitId,
        String unitName,
        @Nullable Long ownerId,
        @Nullable String ownerName,
        @Nullable String areaShort,
        @Nullable Long planId,
        @Nullable LocalDate due,
        @Nullable LocalDate originalDue,
        DeadlineKind deadlineKind,
        String deadlineText,
        TaskState state,
        int percent,
        boolean atRisk,
        @Nullable LocalDate reportedOn,
        BigDecimal points,
        boolean mine,
        @Nullable Boolean willBeLate,
        @Nullable BigDecimal risk,
        @Nullable Long addedByAmendmentId,
        @Nullable Long cancelledByAmendmentId) {

    /** Null for what is planned only, or cancelled. */
    public @Nullable Timeliness timeliness(LocalDate today) {
        return Timeliness.of(deadlineKind, state, due, reportedOn, today);
    }

    /** The same against the deadline it had at first. */
    public @Nullable Timeliness originalTimeliness(LocalDate today) {
        return Timeliness.of(deadlineKind, state, originalDue, reportedOn, today);
    }
}
