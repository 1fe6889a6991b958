package vn.khacphuc.directives;

/** A steering committee, or the group that helps it. */
public enum CommitteeKind {
    COMMITTEE,
    HELPERS
}
