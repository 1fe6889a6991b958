package vn.khacphuc.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a sheet. Lines above others have no score of their own; their id is null.
 *
 * @param former points decided on the lines it goes on from, in the year before
 */
public record ScoreRow(
        @Nullable Long id,
        long version,
        CriterionRow criterion,
        @Nullable BigDecimal value,
        boolean selfLacks,
        @Nullable BigDecimal selfPoints,
        String selfNote,
        @Nullable BigDecimal firstPoints,
        String firstReason,
        String explanation,
        boolean lacks,
        @Nullable BigDecimal points,
        String reason,
        @Nullable BigDecimal former) {

    /** Points missing to the maximum, once decided; null before, and where the line does not apply or is no part of it. */
    public @Nullable BigDecimal lost() {
        return id == null || points == null || criterion.effect() != Effect.NORMAL
                ? null
                : criterion.maxPoints().subtract(points);
    }
}
