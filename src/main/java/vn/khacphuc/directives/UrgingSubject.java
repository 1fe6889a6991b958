package vn.khacphuc.directives;

/** What a slip is about. */
public enum UrgingSubject {
    TASK,
    UNIT,
    /** A unit's tasks in one content area. */
    CELL,
    PERSON,
    /** A deficiency that is not remedied. */
    DEFICIENCY,
    /** A line of a unit's scores: it can be explained only. */
    SCORE,
    /** A figure that a unit reports for a period and that missed its target: it can be explained only. */
    INDICATOR,
    /** A plan of a kind and year that a unit has not submitted. */
    PLAN,
    /** An order that a unit has not finished. */
    DIRECTIVE
}
