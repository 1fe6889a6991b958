package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which the index of a unit gives points for a person's rating, as typed.
 *
 * @param leastPercent only of {@link ParRuleKind#PERCENT}
 * @param pointsMet where the unit's index is at or above what is asked for
 * @param source the deciding paper
 * @param validFrom first day it holds; the edition before it ends the day before
 */
public record ParRuleDraft(
        String name,
        ParRuleKind kind,
        @Nullable BigDecimal leastPercent,
        BigDecimal pointsMet,
        BigDecimal pointsMissed,
        String source,
        LocalDate validFrom) {}
