package vn.khacphuc.deficiencies;

/** The three classes of causes that reports tell apart. */
public enum Cause {
    OBJECTIVE,
    SUBJECTIVE,
    SUPERIOR_RULE
}
