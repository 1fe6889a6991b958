package vn.khacphuc.criteria;

/** A content area with all its names, for who keeps them. */
public record AreaDetail(
        long id,
        long version,
        String code,
        String nameVi,
        String nameEn,
        String shortVi,
        String shortEn,
        int sortOrder) {}
