package vn.khacphuc.assessments;

/** The figures of a scorecard. Counts only, each of the rows it opens. */
public enum CardFigure {
    /** In hand in the period: reported done in it and accepted, or open at its end. */
    ASSIGNED,
    /** Open at the end of the period, not late. */
    OPEN,
    /** Open at the end of the period and late then. */
    OPEN_LATE,
    DONE,
    /** Done by the deadline as it was moved. */
    IN_TIME,
    /** Done by the deadline it had at first. */
    IN_TIME_AT_FIRST,
    /** Done after the deadline, by so many days. */
    LATE,
    /** Done and accepted without having been returned before. */
    FIRST_TRY,
    /** Returned in the period; one task may be returned several times. */
    RETURNED,
    /** Later deadlines granted in the period, by cause. */
    EXTENDED,
    /** Done tasks that win points back. */
    RECOVERED,
    /** Late for a cause out of the person's hands, as somebody else confirmed; set apart, not taken off. */
    OBJECTIVE,
    /** Explanations asked for in the period. */
    ASKED,
    EXPLAINED,
    UNEXPLAINED
}
