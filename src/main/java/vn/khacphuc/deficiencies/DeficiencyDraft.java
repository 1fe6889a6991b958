package vn.khacphuc.deficiencies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deficiency as typed.
 *
 * @param unitId unit that lost the points
 * @param personId person responsible there, null if nobody is named
 * @param year the year scored
 * @param areaId content area; with a criterion it follows from that; null for "other"
 * @param pointsLost points, two decimals at most
 * @param sourceText number and date of the paper it comes from
 * @param foundOn day it was found
 * @param causes a text for each class of cause that applies
 * @param repeatsId the earlier deficiency this one repeats
 * @param headings heading of the catalogue for a class of cause, 0 for none; a class not named keeps the one it has
 */
public record DeficiencyDraft(
        long unitId,
        @Nullable Long personId,
        int year,
        @Nullable Long areaId,
        @Nullable Long criterionId,
        String title,
        String detail,
        BigDecimal pointsLost,
        Source source,
        String sourceText,
        LocalDate foundOn,
        Map<Cause, String> causes,
        @Nullable Long repeatsId,
        Map<Cause, Long> headings) {

    /** Says nothing about headings. */
    public DeficiencyDraft(
            long unitId,
            @Nullable Long personId,
            int year,
            @Nullable Long areaId,
            @Nullable Long criterionId,
            String title,
            String detail,
            BigDecimal pointsLost,
            Source source,
            String sourceText,
            LocalDate foundOn,
            Map<Cause, String> causes,
            @Nullable Long repeatsId) {
        this(
                unitId,
                personId,
                year,
                areaId,
                criterionId,
                title,
                detail,
                pointsLost,
                source,
                sourceText,
                foundOn,
                causes,
                repeatsId,
                Map.of());
    }

    DeficiencyDraft from(Source other) {
        return new DeficiencyDraft(
                unitId,
                personId,
                year,
                areaId,
                criterionId,
                title,
                detail,
                pointsLost,
                other,
                sourceText,
                foundOn,
                causes,
                repeatsId,
                headings);
    }

    DeficiencyDraft inArea(@Nullable Long area) {
        return new DeficiencyDraft(
                unitId,
                personId,
                year,
                area,
                criterionId,
                title,
                detail,
                pointsLost,
                source,
                sourceText,
                foundOn,
                causes,
                repeatsId,
                headings);
    }
}
