package vn.khacphuc.verification;

/** What a coordinator decides on a report. */
public enum Decision {
    ACCEPTED,
    RETURNED
}
