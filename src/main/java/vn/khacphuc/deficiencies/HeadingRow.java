package vn.khacphuc.deficiencies;

/**
 * A heading of the catalogue of causes.
 *
 * @param words other words units use for it
 * @param ended no longer offered
 * @param used causes assigned to it in the whole portal
 */
public record HeadingRow(long id, long version, Cause cause, String name, String words, boolean ended, int used) {}
