package vn.khacphuc.plans;

/** A task of a unit below that an authority's plan gathers. */
public record GatheredRow(long id, String unitName, String measure) {}
