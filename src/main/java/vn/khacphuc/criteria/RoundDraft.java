package vn.khacphuc.criteria;

import java.time.LocalDate;

/**
 * A scoring round as typed.
 *
 * @param year the year scored
 * @param selfDue day by which units score themselves
 * @param appraiseDue day by which all is appraised
 */
public record RoundDraft(int year, LocalDate selfDue, LocalDate appraiseDue) {}
