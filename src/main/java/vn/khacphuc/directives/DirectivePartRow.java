package vn.khacphuc.directives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.Timeliness;

/**
 * A unit's part of an order, with how its task stands.
 *
 * @param formerName the unit it was addressed to, where another has to do it now
 * @param files how many prove its task
 */
public record DirectivePartRow(
        long id,
        int ordinal,
        String text,
        long addressedUnitId,
        long unitId,
        String unitName,
        @Nullable String formerName,
        PartState state,
        long taskId,
        TaskState taskState,
        String deadlineText,
        @Nullable LocalDate due,
        @Nullable LocalDate reportedOn,
        @Nullable String ownerName,
        int percent,
        boolean atRisk,
        int files) {

    /** As of its task; a part that nobody has acknowledged is late like one that is under way. */
    public @Nullable Timeliness timeliness(LocalDate today) {
        TaskState standing = state == PartState.SENT ? TaskState.NOT_STARTED : taskState;
        return Timeliness.of(standing, due, reportedOn, today);
    }
}
