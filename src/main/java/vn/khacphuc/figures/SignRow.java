package vn.khacphuc.figures;

/**
 * What a sign says.
 *
 * @param weight above 0 for being late
 * @param cases how often it was seen
 * @param missed of these, how often the deadline was missed
 */
public record SignRow(Sign sign, double weight, int cases, int missed) {}
