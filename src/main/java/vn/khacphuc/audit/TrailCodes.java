package vn.khacphuc.audit;

/**
 * What the codes in a field of an entry are called. Declared as a bean by the module that keeps the codes; a code that
 * nobody names shows as it was written.
 *
 * @param field as in the entries, {@code rating}
 * @param names SQL that gives code, Vietnamese and English name of all of them
 */
public record TrailCodes(String field, String names) {}
