package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.deficiencies.DeficiencyState;

/** A deficiency as a book sees it. */
record BookFault(
        long id,
        long unitId,
        String title,
        @Nullable String areaName,
        @Nullable String criterion,
        int year,
        DeficiencyState state,
        BigDecimal pointsLost,
        @Nullable LocalDate toleratedUntil) {}
