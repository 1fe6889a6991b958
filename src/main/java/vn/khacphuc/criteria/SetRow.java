package vn.khacphuc.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A criteria set.
 *
 * @param year the year scored
 * @param level which units it is for: {@code department}, {@code commune}, {@code any}
 * @param points points of all its areas together, bonus and penalty left out
 * @param bonusCap at most so many points of bonus in all; null where each line's own maximum is all
 * @param penaltyCap the same for penalty
 * @param sample whether it is only there to try the portal with
 */
public record SetRow(
        long id,
        long version,
        String name,
        int year,
        String level,
        int edition,
        SetState state,
        boolean sample,
        String source,
        BigDecimal points,
        @Nullable BigDecimal bonusCap,
        @Nullable BigDecimal penaltyCap) {}
