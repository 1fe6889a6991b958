package vn.khacphuc.deficiencies;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A deficiency as lists show it. */
public record DeficiencyRow(
        long id,
        String title,
        long unitId,
        String unitName,
        @Nullable String areaShort,
        @Nullable String criterionCode,
        int year,
        BigDecimal pointsLost,
        BigDecimal pointsPlanned,
        DeficiencyState state,
        Source source,
        @Nullable String personName,
        int tasks) {}
