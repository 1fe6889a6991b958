package vn.khacphuc.directives;

/** How far a unit's part of an order is. */
public enum PartState {
    SENT,
    ACKNOWLEDGED,
    DONE,
    CANCELLED
}
