package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.plans.Promise;
import vn.khacphuc.plans.TaskState;

/**
 * A task that can win back points of the year scored, or has.
 *
 * @param promise what has become of its points; null while its plan is not approved
 * @param points of the year scored alone
 * @param risk of missing its deadline, where forecast
 */
public record Winnable(
        long id,
        String measure,
        long unitId,
        String unitName,
        @Nullable Long ownerId,
        @Nullable String ownerName,
        TaskState state,
        @Nullable Promise promise,
        @Nullable LocalDate due,
        int percent,
        BigDecimal points,
        @Nullable BigDecimal risk) {}
