package vn.khacphuc.criteria;

/** What a line does to the sum. */
public enum Effect {
    /** Part of the maximum. */
    NORMAL,
    /** Comes on top, up to its own maximum. */
    BONUS,
    /** Is taken away, up to its own maximum. */
    PENALTY
}
