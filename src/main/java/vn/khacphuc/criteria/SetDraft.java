package vn.khacphuc.criteria;

/**
 * A set to be made.
 *
 * @param level kind of unit it is for, or {@code any}
 * @param source number and date of the paper that decides it
 */
public record SetDraft(String name, int year, String level, String source, boolean sample) {}
