package vn.khacphuc.identity;

/** A person as lists and choices show one. */
public record PersonRow(long id, String fullName, String title, long unitId, String unitName) {}
