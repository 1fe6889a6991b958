package vn.khacphuc.plans;

/** Where a plan, or an amendment of one, stands. A plan is issued once it has a number. */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    CLOSED;

    /** Whether its author may still write in it. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }
}
