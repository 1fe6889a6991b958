package vn.khacphuc.assessments;

/**
 * A rating that units may be given.
 *
 * @param good 1 for a good one, 0 for one in between, -1 for a bad one
 */
public record RatingRow(String code, String nameVi, String nameEn, int good) {}
