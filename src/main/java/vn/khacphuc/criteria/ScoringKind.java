package vn.khacphuc.criteria;

/** Kinds of rules that points follow from. */
public enum ScoringKind {
    TYPED,
    ALL,
    STEPS,
    LINEAR,
    COUNT,
    CHOICE
}
