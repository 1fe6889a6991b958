package vn.khacphuc.assessments;

/** How far a scorecard is. Before it is issued there is none: the facts are read live. */
public enum CardState {
    ISSUED,
    /** The person has replied. */
    REPLIED,
    CLOSED,
    /** Issued by mistake; another may be issued for the same days. */
    WITHDRAWN;

    boolean isOpen() {
        return this == ISSUED || this == REPLIED;
    }
}
