package vn.khacphuc.plans;

/** A plan of a unit above that a unit's plan may carry out. */
public record SuperiorRow(long id, String unitName, String number, String title) {}
