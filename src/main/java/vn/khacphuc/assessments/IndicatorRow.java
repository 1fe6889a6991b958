package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indicator.
 *
 * @param measure unit of measure, such as {@code %} or {@code hồ sơ}
 * @param moreIsBetter whether a higher value is the better one
 * @param level level of the units that report it, {@code any} for all
 * @param toDay last day it is asked for, null while it is
 * @param target that of today for all units of its level
 */
public record IndicatorRow(
        long id,
        long version,
        String nameVi,
        String nameEn,
        String measure,
        boolean moreIsBetter,
        @Nullable Long criterionId,
        @Nullable String criterion,
        String level,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        int sortOrder,
        @Nullable BigDecimal target) {}
