package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was forecast on a Monday, and what became of it.
 *
 * @param day the Monday
 * @param tasks open ones due within {@link #AHEAD} days whose deadline has passed since
 * @param missed of these, not reported done by the deadline they had that day
 * @param flagged said to be late by the forecast
 * @param right of these, late
 * @param brier mean squared error of the risks; null where there was no forecast yet
 * @param plainFlagged the same three by the plain rule
 */
public record BacktestWeek(
        LocalDate day,
        int tasks,
        int missed,
        int flagged,
        int right,
        @Nullable BigDecimal brier,
        int plainFlagged,
        int plainRight,
        BigDecimal plainBrier) {

    /** Days ahead that are forecast. */
    public static final int AHEAD = Snapshots.AHEAD;
}
