package vn.khacphuc.assessments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator asked of a unit in a period.
 *
 * @param value null while there is none
 * @param target null where none is set
 */
public record ValueRow(
        long assessmentId,
        long unitId,
        long indicatorId,
        String nameVi,
        String nameEn,
        String measure,
        boolean moreIsBetter,
        @Nullable String criterion,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target) {

    /** Whether the target is reached; null where there is nothing to compare. */
    public @Nullable Boolean reached() {
        if (value == null || target == null) {
            return null;
        }
        return moreIsBetter ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0;
    }
}
