package vn.khacphuc.plans;

import java.math.BigDecimal;

/**
 * What a task can win back of a deficiency.
 *
 * @param main the one deficiency whose area is the task's
 */
public record Share(long deficiencyId, BigDecimal points, boolean main) {}
