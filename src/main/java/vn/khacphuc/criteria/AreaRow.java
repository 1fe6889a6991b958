package vn.khacphuc.criteria;

/** A content area in the reader's language. */
public record AreaRow(long id, String code, String name, String shortName) {}
