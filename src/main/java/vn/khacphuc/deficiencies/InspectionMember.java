package vn.khacphuc.deficiencies;

/** Somebody of the team. */
public record InspectionMember(long personId, String fullName, String title, String unitName, boolean leads) {}
