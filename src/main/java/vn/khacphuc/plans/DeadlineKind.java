package vn.khacphuc.plans;

/** How an office writes a deadline. */
public enum DeadlineKind {
    DAY,
    BEFORE,
    MONTH,
    QUARTER,
    YEAR,
    RECURRING,
    RELATIVE,
    NONE
}
