package vn.khacphuc.figures;

import java.math.BigDecimal;

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

    /** What the parts add up to. */
    public BigDecimal parts() {
        return recovered.add(onTrack).add(atRisk).add(notPlanned).add(forGood).add(unexplained);
    }
}
