package vn.khacphuc.criteria;

/**
 * A unit that has no sheet in a year of scoring although its kind is scored.
 *
 * @param hasSet whether a set is in use by which it could be scored
 */
public record UnscoredUnit(long unitId, String unitName, boolean hasSet) {}
