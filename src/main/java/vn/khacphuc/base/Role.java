package vn.khacphuc.base;

/** What an appointment lets a person do. */
public enum Role {
    /** Leader of the authority: sees all of it, directs, decides. */
    LEADER,
    /** Standing office of the steering committee: records for any unit, approves, verifies. */
    COORDINATOR,
    /** Head of one unit. */
    HEAD,
    /** Official of one unit, owner of tasks. */
    OFFICIAL,
    /** Reads everything, changes no business data. */
    INSPECTOR,
    /** Keeps units, accounts and settings; takes no business decision. */
    ADMIN;

    /** True where the appointment's sight begins at the authority above its unit, not at the unit itself. */
    public boolean seesWholeAuthority() {
        return this != HEAD && this != OFFICIAL;
    }
}
