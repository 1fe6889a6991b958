package vn.khacphuc.deficiencies;

import java.math.BigDecimal;

/**
 * What stands behind a deficiency, cancelled tasks left out.
 *
 * @param total tasks in all
 * @param approved tasks of approved plans, verified ones among them
 * @param verified tasks accepted as done
 * @param points what the tasks promise to win back
 * @param running of these, points of tasks of approved plans, verified ones among them
 * @param won of these, points of verified tasks
 */
public record TaskCounts(
        int total, int approved, int verified, BigDecimal points, BigDecimal running, BigDecimal won) {}
