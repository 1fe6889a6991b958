package vn.khacphuc.assessments;

/**
 * A class that others decide.
 *
 * @param source the decree that names it
 */
public record RatingClassRow(String code, String nameVi, String nameEn, String source) {}
