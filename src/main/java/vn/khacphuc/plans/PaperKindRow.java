package vn.khacphuc.plans;

/** A kind of paper in the reader's language. */
public record PaperKindRow(String code, String name) {}
