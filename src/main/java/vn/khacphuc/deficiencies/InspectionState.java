package vn.khacphuc.deficiencies;

/** How far an inspection is; it ends by itself once it is concluded and all that it found is settled. */
public enum InspectionState {
    PLANNED,
    HELD,
    CONCLUDED,
    ENDED,
    CANCELLED
}
