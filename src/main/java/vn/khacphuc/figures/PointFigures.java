package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Points of a frame. The parts from {@code recovered} to {@code unexplained} add up to what was lost.
 *
 * @param lost maximum less decided score; where a unit's score is not decided, what its deficiencies say they cost
 * @param scored the part of it that stands on decided scores
 * @param recovered of verified tasks
 * @param onTrack of open tasks neither late nor flagged nor paused
 * @param atRisk of tasks late, flagged or paused
 * @param notPlanned of deficiencies: without a task under way
 * @param forGood tolerated beyond the year
 * @param unexplained lost, and no deficiency says why
 * @param beyond what deficiencies cost by their own word beyond what was lost; counted nowhere else
 */
public record PointFigures(
        BigDecimal lost,
        BigDecimal scored,
        BigDecimal recovered,
        BigDecimal onTrack,
        BigDecimal atRisk,
        BigDecimal notPlanned,
        BigDecimal forGood,
        BigDecimal unexplained,
        BigDecimal beyond) {

    /** What areas add up to. */
    public static PointFigures of(List<AreaPoints> areas) {
        return new PointFigures(
                sum(areas, AreaPoints::lost),
                sum(areas, AreaPoints::scored),
                sum(areas, AreaPoints::recovered),
                sum(areas, AreaPoints::onTrack),
                sum(areas, AreaPoints::atRisk),
                sum(areas, AreaPoints::notPlanned),
                sum(areas, AreaPoints::forGood),
                sum(areas, AreaPoints::unexplained),
                sum(areas, AreaPoints::beyond));
    }

    private static BigDecimal sum(List<AreaPoints> areas, Function<AreaPoints, BigDecimal> part) {
        return areas.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the parts add up to. */
    public BigDecimal parts() {
        return recovered.add(onTrack).add(atRisk).add(notPlanned).add(forGood).add(unexplained);
    }
}
