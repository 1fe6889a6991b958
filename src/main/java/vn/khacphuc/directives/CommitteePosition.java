package vn.khacphuc.directives;

/** What a member is in a committee, highest first. */
public enum CommitteePosition {
    CHAIR,
    DEPUTY,
    STANDING,
    COMMISSIONER,
    MEMBER
}
