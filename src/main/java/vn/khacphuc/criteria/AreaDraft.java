package vn.khacphuc.criteria;

/** A content area to be added: a column of every matrix from then on. */
public record AreaDraft(String code, String nameVi, String nameEn, String shortVi, String shortEn, int order) {}
