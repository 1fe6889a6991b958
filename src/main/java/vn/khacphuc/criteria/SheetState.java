package vn.khacphuc.criteria;

/** How far the scoring of a unit is. */
public enum SheetState {
    /** The unit scores itself. */
    SELF,
    /** Sent, to be appraised. */
    SUBMITTED,
    /** Appraised once; the unit may explain. */
    APPRAISED,
    /** Explained, to be appraised again. */
    EXPLAINED,
    DECIDED
}
