package vn.khacphuc.criteria;

/** A set is drafted, put in use, and replaced by its next edition. */
public enum SetState {
    DRAFT,
    IN_USE,
    REPLACED
}
