package vn.khacphuc.notices;

/**
 * Who is told of an item, relative to it. Where there is nobody who can sign in, the next one up is told: the head of the
 * unit, then the coordinators of its authority, then its leaders. A substitute hears what the one stood in for hears.
 */
enum Who {
    /** The person of the item, and nobody in the place of one who cannot be reached. */
    SELF,
    /** The person of the item, or whoever is next. */
    DOER,
    /** Heads of the item's unit; not the doer, who has heard already. */
    HEAD,
    /** Coordinators of the nearest authority, but none of the item's own unit; not the doer. */
    COORDINATOR
}
