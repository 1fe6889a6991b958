package vn.khacphuc.assessments;

/** How far the check of one unit in one period is. */
public enum AssessmentState {
    OPEN,
    SELF_ASSESSED,
    RATED,
    LOCKED
}
