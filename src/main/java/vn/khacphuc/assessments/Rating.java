package vn.khacphuc.assessments;

/**
 * How a unit is rated.
 *
 * @param code one of the ratings there are
 * @param comment why
 */
public record Rating(String code, String comment) {}
