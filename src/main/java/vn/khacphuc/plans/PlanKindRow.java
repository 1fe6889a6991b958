package vn.khacphuc.plans;

/** A kind of plan in the reader's language. */
public record PlanKindRow(String code, String name) {}
