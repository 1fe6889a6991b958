package vn.khacphuc.deficiencies;

import java.math.BigDecimal;

/**
 * Points lost on a line of a unit's scores, with why, as typed.
 *
 * @param text what caused it
 */
public record LossLine(long criterionId, String title, BigDecimal points, Cause cause, String text) {}
