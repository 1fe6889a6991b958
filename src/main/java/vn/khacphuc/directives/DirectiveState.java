package vn.khacphuc.directives;

/** Where an order as a whole stands. */
public enum DirectiveState {
    SENT,
    CLOSED,
    WITHDRAWN
}
