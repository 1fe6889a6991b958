package vn.khacphuc.deficiencies;

import java.math.BigDecimal;

/**
 * What stands behind a deficiency, cancelled tasks left out.
 *
 * @param total tasks in all
 * @param approved tasks of approved plans, verified ones among them
 * @param verified tasks accepted as done
 * @param points what the tasks promise to win back
 */
public record TaskCounts(int total, int approved, int verified, BigDecimal points) {}
