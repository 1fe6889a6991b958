package vn.khacphuc.units;

import java.time.LocalDate;

/** What a unit was called from a day on. */
public record UnitNameRow(LocalDate validFrom, String name, String shortName) {}
