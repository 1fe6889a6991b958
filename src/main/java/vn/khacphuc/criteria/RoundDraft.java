package vn.khacphuc.criteria;

import java.time.LocalDate;

/**
 * A scoring round as typed.
 *
 * @param year the year scored
 * @param selfDue day by which units score themselves
 * @param appraiseDue day by which all is appraised
 * @param appraisals 1 where the first word of the appraiser is the last, 2 where the unit explains in between
 */
public record RoundDraft(int year, LocalDate selfDue, LocalDate appraiseDue, int appraisals) {

    /** With two appraisals. */
    public RoundDraft(int year, LocalDate selfDue, LocalDate appraiseDue) {
        this(year, selfDue, appraiseDue, 2);
    }
}
