package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An issued card with what its page shows, but for its facts. */
public record ScorecardDetail(
        long id,
        long version,
        long personId,
        String personName,
        String personTitle,
        long unitId,
        String unitName,
        @Nullable Long headedUnitId,
        String authorityName,
        LocalDate fromDay,
        LocalDate toDay,
        CardState state,
        Instant issuedAt,
        String issuedByName,
        String seal,
        @Nullable Long ruleId,
        @Nullable String ruleName,
        @Nullable Integer ruleEdition,
        @Nullable Integer scoreYear,
        @Nullable BigDecimal unitPercent,
        @Nullable BigDecimal leastPercent,
        @Nullable BigDecimal pointsProposed,
        @Nullable BigDecimal pointsConfirmed,
        String confirmReason,
        @Nullable String confirmedByName,
        @Nullable Instant confirmedAt,
        String reply,
        @Nullable Instant repliedAt,
        @Nullable String classCode,
        String className,
        String classPaper,
        @Nullable LocalDate classDate,
        String stateReason) {

    public boolean isOpen() {
        return state == CardState.ISSUED || state == CardState.REPLIED;
    }
}
