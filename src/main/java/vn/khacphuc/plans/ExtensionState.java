package vn.khacphuc.plans;

/** What became of a request for a later deadline. */
public enum ExtensionState {
    REQUESTED,
    GRANTED,
    REFUSED
}
