package vn.khacphuc.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as typed.
 *
 * @param unitId accountable unit; null for the plan's own, another one is handed the task down
 * @param deliverable what will be there when it is done
 * @param ownerId accountable person of that unit
 * @param areaId content area where no deficiency says it; null for "other"
 * @param shares what it can win back; exactly one of them main, where there are any
 * @param early whether a deadline before the plan's year or paper is meant so
 */
public record TaskDraft(
        @Nullable Long unitId,
        String measure,
        String deliverable,
        @Nullable Long ownerId,
        @Nullable Long areaId,
        Deadline deadline,
        List<Long> cooperatingUnitIds,
        List<Share> shares,
        boolean early) {

    /** With a deadline that is asked about where it lies before the plan. */
    public TaskDraft(
            @Nullable Long unitId,
            String measure,
            String deliverable,
            @Nullable Long ownerId,
            @Nullable Long areaId,
            Deadline deadline,
            List<Long> cooperatingUnitIds,
            List<Share> shares) {
        this(unitId, measure, deliverable, ownerId, areaId, deadline, cooperatingUnitIds, shares, false);
    }

    /** The same, its deadline being meant so even if it lies before the plan. */
    public TaskDraft meant() {
        return new TaskDraft(unitId, measure, deliverable, ownerId, areaId, deadline, cooperatingUnitIds, shares, true);
    }
}
