package vn.khacphuc.deficiencies;

/**
 * A heading of the catalogue of causes as typed.
 *
 * @param words other words units use for it, which proposals look at too
 */
public record HeadingDraft(Cause cause, String name, String words) {}
