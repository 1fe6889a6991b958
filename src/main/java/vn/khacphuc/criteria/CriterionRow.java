package vn.khacphuc.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An area, criterion or component of a set.
 *
 * @param mayLack whether it may not apply to a unit, whose maximum is then less; an alternative always may
 * @param survey whether it is scored by asking people and businesses
 * @param alternatives whether of the lines directly below one counts for a unit
 */
public record CriterionRow(
        long id,
        long version,
        long setId,
        int year,
        String level,
        @Nullable Long parentId,
        CriterionKind kind,
        String code,
        String name,
        BigDecimal maxPoints,
        String evidence,
        String scoringRule,
        long areaId,
        String areaShort,
        ScoringKind ruleKind,
        String ruleText,
        Effect effect,
        boolean mayLack,
        boolean survey,
        boolean alternatives) {

    /** How the portal computes its points. */
    public ScoringRule rule() {
        return ScoringRules.read(ruleKind, ruleText).orElseGet(ScoringRule.Typed::new);
    }
}
