package vn.khacphuc.deficiencies;

/**
 * A cause of a deficiency as it was read.
 *
 * @param version of the deficiency
 */
public record CauseSeen(long deficiencyId, long version, Cause cause) {}
