package vn.khacphuc.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many points a unit can have lost somewhere in a year.
 *
 * @param id criterion or content area, null for the year as a whole
 * @param code code of a criterion, else empty
 * @param most once the unit's scores are decided what it lost there, before that all there is to lose
 * @param decided whether the scores are decided
 * @param maximum of what was scored
 * @param appraised points in the end
 */
public record LossLimit(
        Place place,
        @Nullable Long id,
        String code,
        BigDecimal most,
        boolean decided,
        BigDecimal maximum,
        BigDecimal appraised) {

    /** Where points are lost. */
    public enum Place {
        CRITERION,
        AREA,
        YEAR
    }
}
