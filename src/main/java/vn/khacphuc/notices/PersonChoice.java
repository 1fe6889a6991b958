package vn.khacphuc.notices;

/** Somebody who can be mentioned. */
public record PersonChoice(long id, String username, String fullName, String unitName) {}
