package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.util.List;

/**
 * How points come back through a year.
 *
 * @param thisYear at the end of each week, and today
 * @param lastYear the same a year before, empty where nobody kept it
 * @param ahead what is expected from today to the year's end
 * @param base the decided scores that points come back to
 * @param former those of the year before
 */
public record Course(
        List<CoursePoint> thisYear, List<CoursePoint> lastYear, List<CoursePoint> ahead, Index base, Index former) {

    /**
     * Decided scores of the units of a frame, together.
     *
     * @param maximum nothing where none is decided
     */
    public record Index(BigDecimal maximum, BigDecimal lost) {

        public boolean isKnown() {
            return maximum.signum() > 0;
        }
    }
}
