package vn.khacphuc.assessments;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the rule in force proposes; a person confirms it.
 *
 * @param scoreYear year of the latest locked scores of the unit, null where there are none
 * @param unitPercent index of the unit in that year
 * @param leastPercent what the rule asks for in that year
 * @param points null where nothing can be proposed
 */
public record ParProposal(
        @Nullable Long ruleId,
        @Nullable Integer scoreYear,
        @Nullable BigDecimal unitPercent,
        @Nullable BigDecimal leastPercent,
        @Nullable BigDecimal points) {}
