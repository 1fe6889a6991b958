package vn.khacphuc.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points of a unit in an area, parted as in {@link PointFigures}; area null is "other".
 *
 * @param sheetId the decided score, null where there is none
 */
public record PointLine(
        long unitId,
        String unitName,
        @Nullable Long areaId,
        @Nullable String areaShort,
        @Nullable Long sheetId,
        BigDecimal lost,
        BigDecimal recovered,
        BigDecimal onTrack,
        BigDecimal atRisk,
        BigDecimal notPlanned,
        BigDecimal forGood,
        BigDecimal unexplained,
        BigDecimal beyond) {}
