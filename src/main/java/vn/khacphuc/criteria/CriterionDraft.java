package vn.khacphuc.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a set as typed.
 *
 * @param areaId content area of a line at the top; below it follows from the line above
 * @param maxPoints points at most, at least 0
 * @param evidence what must be shown to get them
 * @param scoringRule how it is scored, in words
 * @param scoring how it is scored, for the portal to compute
 */
public record CriterionDraft(
        String code,
        String name,
        BigDecimal maxPoints,
        String evidence,
        String scoringRule,
        @Nullable Long areaId,
        int order,
        Scoring scoring) {

    /** A line whose points are judged. */
    public CriterionDraft(
            String code,
            String name,
            BigDecimal maxPoints,
            String evidence,
            String scoringRule,
            @Nullable Long areaId,
            int order) {
        this(code, name, maxPoints, evidence, scoringRule, areaId, order, Scoring.TYPED);
    }
}
