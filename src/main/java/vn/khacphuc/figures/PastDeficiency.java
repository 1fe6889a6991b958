package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.deficiencies.DeficiencyState;

/** A deficiency as it stood at the end of a past day. */
public record PastDeficiency(
        long id,
        String title,
        long unitId,
        String unitName,
        @Nullable Long areaId,
        @Nullable String areaShort,
        @Nullable Long criterionId,
        @Nullable String criterionCode,
        BigDecimal pointsLost,
        DeficiencyState state,
        @Nullable LocalDate toleratedUntil) {}
