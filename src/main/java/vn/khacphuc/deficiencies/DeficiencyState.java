package vn.khacphuc.deficiencies;

/** What became of a deficiency. Remedied and not effective are final: a repeat is a new one linked to the old. */
public enum DeficiencyState {
    OPEN,
    IN_REMEDY,
    REMEDIED,
    NOT_EFFECTIVE,
    TOLERATED,
    WITHDRAWN;

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return this == OPEN || this == IN_REMEDY;
    }
}
