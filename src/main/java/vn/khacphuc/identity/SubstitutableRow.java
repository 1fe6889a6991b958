package vn.khacphuc.identity;

import vn.khacphuc.base.Role;

/** An own appointment that a substitute may be named for; the version is for the submission that does. */
public record SubstitutableRow(long id, long version, Role role, long unitId, String unitName) {}
