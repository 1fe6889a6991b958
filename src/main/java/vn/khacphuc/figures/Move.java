package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A task and what it takes to finish it.
 *
 * @param days of work left for its owner, at least 1
 * @param chosen whether it is among the best for the time there is
 */
public record Move(Winnable task, int days, boolean chosen) {

    /** Points for each day of work. */
    public BigDecimal perDay() {
        return task.points().divide(BigDecimal.valueOf(days), 4, RoundingMode.HALF_UP);
    }
}
