package vn.khacphuc.plans;

/** Why a later deadline is asked for, as offices class it. */
public enum ExtensionReason {
    /** A superior's guidance or decision is late. */
    SUPERIOR_LATE,
    /** A cooperating unit is late. */
    COOPERATION_LATE,
    /** Money is not there yet. */
    FUNDING,
    /** A contractor or supplier is late. */
    PROCUREMENT,
    /** Storm, flood, epidemic. */
    NATURAL,
    /** People changed, fell ill, or are missing. */
    STAFF,
    OTHER
}
