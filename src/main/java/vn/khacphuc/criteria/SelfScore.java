package vn.khacphuc.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit's own score of a line, as typed.
 *
 * @param value what was reached, as the rule reads it; points where the line is judged; null where it does not apply
 * @param lacks whether the line does not apply to the unit
 * @param note what shows it: papers with number and day, or how the unit came to it
 */
public record SelfScore(@Nullable BigDecimal value, boolean lacks, String note) {}
