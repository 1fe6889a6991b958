package vn.khacphuc.figures;

import java.math.BigDecimal;

/** Points by unit, parted as in {@link PointFigures}. */
public record UnitPoints(
        long unitId,
        String unitName,
        BigDecimal lost,
        BigDecimal recovered,
        BigDecimal onTrack,
        BigDecimal atRisk,
        BigDecimal notPlanned,
        BigDecimal forGood,
        BigDecimal unexplained) {}
