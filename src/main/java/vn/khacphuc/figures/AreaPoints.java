package vn.khacphuc.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Points by content area, parted as in {@link PointFigures}; area null is "other". */
public record AreaPoints(
        @Nullable Long areaId,
        @Nullable String areaShort,
        BigDecimal lost,
        BigDecimal scored,
        BigDecimal recovered,
        BigDecimal onTrack,
        BigDecimal atRisk,
        BigDecimal notPlanned,
        BigDecimal forGood,
        BigDecimal unexplained,
        BigDecimal beyond) {}
