package vn.khacphuc.assessments;

/** What a row of a book is about, in the order of the book. */
public enum BookPart {
    FIGURES,
    UNIT,
    INDICATOR,
    PLAN,
    DEFICIENCY,
    TASK
}
