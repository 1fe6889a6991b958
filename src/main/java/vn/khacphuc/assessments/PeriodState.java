package vn.khacphuc.assessments;

/** Whether a period may still be assessed, or is a book for good. */
public enum PeriodState {
    OPEN,
    LOCKED
}
