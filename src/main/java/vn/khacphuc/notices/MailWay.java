package vn.khacphuc.notices;

/** Whether something is told by mail too. The inbox has it in any case. */
public enum MailWay {
    AT_ONCE,
    /** With everything else, once a day. */
    DIGEST,
    NONE
}
