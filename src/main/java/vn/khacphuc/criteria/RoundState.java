package vn.khacphuc.criteria;

/** Whether a year is still being scored. */
public enum RoundState {
    OPEN,
    LOCKED
}
