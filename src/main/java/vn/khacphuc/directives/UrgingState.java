package vn.khacphuc.directives;

/** Where a slip stands. That it was read is a moment beside it. */
public enum UrgingState {
    PROPOSED,
    DROPPED,
    SENT,
    ANSWERED,
    ACCEPTED,
    REFUSED
}
