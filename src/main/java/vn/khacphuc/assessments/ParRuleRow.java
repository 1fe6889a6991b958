package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the rule.
 *
 * @param validTo last day, null while it holds
 */
public record ParRuleRow(
        long id,
        int edition,
        String name,
        ParRuleKind kind,
        @Nullable BigDecimal leastPercent,
        BigDecimal pointsMet,
        BigDecimal pointsMissed,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
