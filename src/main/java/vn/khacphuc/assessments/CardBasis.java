package vn.khacphuc.assessments;

/** Whose part the facts of a card tell: what the person was accountable for, or, of a head, what the unit was. */
public enum CardBasis {
    PERSON,
    UNIT
}
