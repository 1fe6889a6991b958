package vn.khacphuc.units;

/** A kind of unit. */
public record UnitKindRow(String code, String nameVi, String nameEn, boolean authority) {}
