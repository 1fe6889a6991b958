package vn.khacphuc.assessments;

/** What a rule compares the index of a unit with. */
public enum ParRuleKind {
    /** The average of the units scored by the same criteria set in that year. */
    LEVEL_AVERAGE,
    /** A percentage that the rule names. */
    PERCENT
}
