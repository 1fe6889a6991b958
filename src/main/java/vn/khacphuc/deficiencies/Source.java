package vn.khacphuc.deficiencies;

/** Where a deficiency was found. */
public enum Source {
    SCORING,
    INSPECTION,
    SELF_INSPECTION,
    DIRECTIVE
}
