package vn.khacphuc.deficiencies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The row behind a deficiency's page. */
record DeficiencyFound(
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
        int tasksVerified) {

    DeficiencyDetail with(Map<Cause, String> causes) {
        return new DeficiencyDetail(
                id,
                version,
                unitId,
                unitName,
                personId,
                personName,
                year,
                areaId,
                areaName,
                criterionId,
                criterionCode,
                criterionName,
                maxPoints,
                title,
                detail,
                pointsLost,
                source,
                sourceText,
                foundOn,
                state,
                stateReason,
                toleratedUntil,
                repeatsId,
                repeatsTitle,
                duplicateOfId,
                duplicateOfTitle,
                inspectionId,
                inspectionTitle,
                tasks,
                tasksVerified,
                causes);
    }
}
