package vn.khacphuc.assessments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as typed.
 *
 * @param level level of the units that report it, {@code any} for all
 * @param fromDay first day it is asked for
 * @param toDay last day, null for ever
 */
public record IndicatorDraft(
        String nameVi,
        String nameEn,
        String measure,
        boolean moreIsBetter,
        @Nullable Long criterionId,
        String level,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        int sortOrder) {}
