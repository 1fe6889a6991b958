package vn.khacphuc.directives;

/** What a slip is about. */
public enum UrgingSubject {
    TASK,
    UNIT,
    /** A unit's tasks in one content area. */
    CELL,
    PERSON
}
