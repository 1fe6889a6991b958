package vn.khacphuc.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An appraiser's word on a line, as typed.
 *
 * @param points null where the line does not apply
 * @param lacks whether the line does not apply to the unit, whose maximum is then less
 * @param reason why it is less than the unit gave itself
 */
public record Appraisal(@Nullable BigDecimal points, boolean lacks, String reason) {}
