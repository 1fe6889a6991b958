package vn.khacphuc.deficiencies;

/** How far a petition is. */
public enum PetitionState {
    DRAFT,
    SENT,
    ANSWERED,
    /** Given up before it was sent. */
    DROPPED
}
