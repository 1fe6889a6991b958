package vn.khacphuc.assessments;

import java.time.LocalDate;

/**
 * The class that was decided elsewhere.
 *
 * @param classCode one of the list of classes
 * @param paper number of the deciding paper
 */
public record RatingDecision(String classCode, String paper, LocalDate date) {}
