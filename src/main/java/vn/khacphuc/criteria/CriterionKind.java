package vn.khacphuc.criteria;

/** The three levels of a set, each within the one before. */
public enum CriterionKind {
    AREA,
    CRITERION,
    COMPONENT
}
