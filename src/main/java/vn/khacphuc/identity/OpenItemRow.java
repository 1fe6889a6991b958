package vn.khacphuc.identity;

/**
 * What a person has in hand of one kind.
 *
 * @param kind {@code identity.items.<kind>} is its text
 */
public record OpenItemRow(String kind, int count) {}
