package vn.khacphuc.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit on one line, in a year and the one before.
 *
 * @param former points on the lines it goes on from, null where there are none
 * @param formerMaximum what these had at most
 */
public record UnitComparison(
        long sheetId,
        String unitName,
        BigDecimal maximum,
        BigDecimal points,
        @Nullable BigDecimal former,
        @Nullable BigDecimal formerMaximum) {}
