package vn.khacphuc.deficiencies;

/** Whether somebody else looks, or the unit itself. */
public enum InspectionKind {
    INSPECTION,
    SELF_INSPECTION;

    Source source() {
        return this == INSPECTION ? Source.INSPECTION : Source.SELF_INSPECTION;
    }
}
