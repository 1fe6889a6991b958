package vn.khacphuc.figures;

import java.math.BigDecimal;

/**
 * Points of the deficiencies of a frame; the parts add up to what was lost.
 *
 * @param recovered of verified tasks
 * @param onTrack of open tasks neither late nor flagged
 * @param atRisk of tasks late, flagged or paused
 * @param notPlanned without a task under way
 * @param forGood tolerated beyond the year
 */
public record PointFigures(
        BigDecimal lost,
        BigDecimal recovered,
        BigDecimal onTrack,
        BigDecimal atRisk,
        BigDecimal notPlanned,
        BigDecimal forGood) {}
