package vn.khacphuc.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line over all units it applied to, in a year and the one before.
 *
 * @param units how many it applied to
 * @param below how many of them have less than the most
 * @param lost points missing to the most, over all of them
 * @param percent points decided of the most
 * @param formerPercent the same of the lines it goes on from; null where it goes on from none
 */
public record CriterionComparison(
        long criterionId,
        long setId,
        String setName,
        String code,
        String name,
        long areaId,
        BigDecimal maxPoints,
        int units,
        int below,
        BigDecimal lost,
        BigDecimal percent,
        @Nullable BigDecimal formerPercent) {

    /** Change in percentage points; null where there is nothing to compare. */
    public @Nullable BigDecimal change() {
        return formerPercent == null ? null : percent.subtract(formerPercent);
    }
}
