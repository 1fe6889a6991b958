package vn.khacphuc.deficiencies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deficiency with everything its page shows.
 *
 * @param tasks measures against it, cancelled ones left out
 * @param tasksVerified those of them that are accepted as done
 */
public record DeficiencyDetail(
        long id,
        long version,
        long unitId,
        String unitName,
        @Nullable Long personId,
        @Nullable String personName,
        int year,
        @Nullable Long areaId,
        @Nullable String areaName,
        @Nullable Long criterionId,
        @Nullable String criterionCode,
        @Nullable String criterionName,
        @Nullable BigDecimal maxPoints,
        String title,
        String detail,
        BigDecimal pointsLost,
        Source source,
        String sourceText,
        LocalDate foundOn,
        DeficiencyState state,
        String stateReason,
        @Nullable LocalDate toleratedUntil,
        @Nullable Long repeatsId,
        @Nullable String repeatsTitle,
        @Nullable Long duplicateOfId,
        @Nullable String duplicateOfTitle,
        @Nullable Long inspectionId,
        @Nullable String inspectionTitle,
        int tasks,
        int tasksVerified,
        Map<Cause, String> causes) {

    /** Every measure is accepted as done, so that the effect can be checked. */
    public boolean isMended() {
        return tasks > 0 && tasks == tasksVerified;
    }
}
