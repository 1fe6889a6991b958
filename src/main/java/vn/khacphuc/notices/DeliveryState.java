package vn.khacphuc.notices;

/** What became of a message. */
public enum DeliveryState {
    WAITING,
    SENT,
    FAILED
}
