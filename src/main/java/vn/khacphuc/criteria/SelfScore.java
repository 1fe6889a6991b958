package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's own score of a line, as typed.
 *
 * @param value what was reached, as the rule reads it; points where the line is judged; null where it does not apply
 * @param lacks whether the line does not apply to the unit
 * @param note what shows it: papers with number and day, or how the unit came to it
 * @param files versions of files sent with it
 */
public record SelfScore(@Nullable BigDecimal value, boolean lacks, String note, List<Long> files) {

    public SelfScore {
        files = List.copyOf(files);
    }

    /** Without files. */
    public SelfScore(@Nullable BigDecimal value, boolean lacks, String note) {
        this(value, lacks, note, List.of());
    }
}
