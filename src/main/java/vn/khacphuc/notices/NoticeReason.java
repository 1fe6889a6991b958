package vn.khacphuc.notices;

/** Why somebody is told; the inbox is grouped by it, the most pressing first. */
public enum NoticeReason {
    ORDERS,
    DEADLINES,
    DECISIONS,
    WORK,
    TALK,
    ACCOUNT
}
