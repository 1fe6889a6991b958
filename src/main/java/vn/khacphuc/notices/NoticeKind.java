package vn.khacphuc.notices;

import static vn.khacphuc.notices.MailWay.AT_ONCE;
import static vn.khacphuc.notices.MailWay.DIGEST;

/** What people are told. {@code NoticeKind.<KIND>} names it, {@code notices.said.<KIND>} is its sentence. */
public enum NoticeKind {
    URGING(NoticeReason.ORDERS, AT_ONCE),
    EXPLANATION(NoticeReason.ORDERS, AT_ONCE),
    DIRECTIVE(NoticeReason.ORDERS, DIGEST),
    RETURNED(NoticeReason.ORDERS, AT_ONCE),
    OVERDUE(NoticeReason.DEADLINES, DIGEST),
    DUE_TODAY(NoticeReason.DEADLINES, DIGEST),
    DUE_SOON(NoticeReason.DEADLINES, DIGEST),
    /** Overdue for so long that the next one up hears of it. */
    ESCALATED(NoticeReason.DEADLINES, DIGEST),
    /** Not moved for a while. */
    STALLED(NoticeReason.DEADLINES, DIGEST),
    PLAN_DUE(NoticeReason.DEADLINES, DIGEST),
    PERIOD(NoticeReason.DEADLINES, DIGEST),
    /** A task that nobody answers for. */
    UNOWNED(NoticeReason.WORK, DIGEST),
    ASSIGNED(NoticeReason.WORK, DIGEST),
    STOPPED(NoticeReason.WORK, DIGEST),
    VERIFIED(NoticeReason.WORK, DIGEST),
    PLAN_RETURNED(NoticeReason.WORK, AT_ONCE),
    PLAN_APPROVED(NoticeReason.WORK, DIGEST),
    EXTENSION_DECIDED(NoticeReason.WORK, DIGEST),
    /** What was thought of one's answer. */
    JUDGED(NoticeReason.WORK, DIGEST),
    /** What becomes of one's own scorecard, or of one that one issued. */
    SCORECARD(NoticeReason.WORK, DIGEST),
    EXTENSION_ASKED(NoticeReason.DECISIONS, DIGEST),
    PLAN_SUBMITTED(NoticeReason.DECISIONS, DIGEST),
    ANSWERED(NoticeReason.DECISIONS, DIGEST),
    PROPOSED(NoticeReason.DECISIONS, DIGEST),
    MENTION(NoticeReason.TALK, AT_ONCE),
    COMMENT(NoticeReason.TALK, DIGEST),
    WATCHED(NoticeReason.TALK, DIGEST),
    ACCOUNT(NoticeReason.ACCOUNT, DIGEST);

    private final NoticeReason reason;
    private final MailWay standard;

    NoticeKind(NoticeReason reason, MailWay standard) {
        this.reason = reason;
        this.standard = standard;
    }

    public NoticeReason reason() {
        return reason;
    }

    /** How it goes by mail until somebody chooses otherwise. */
    public MailWay standard() {
        return standard;
    }
}
