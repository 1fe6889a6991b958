package vn.khacphuc.deficiencies;

/** A cause, and the heading it is to come under. */
public record CauseChoice(CauseSeen seen, long headingId) {}
