package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * The last locked book, for the change since it.
 *
 * @param lastDay day its figures are true for
 * @param lockedAt by when they were known
 * @param figures of the unit asked for, by name: {@code tasks, due, verified, late, lateOriginal, soon, waiting, risk} as in
 *     {@code TaskFigures}, and {@code lost, recovered, onTrack, atRisk, notPlanned, forGood, unexplained} as in {@code PointFigures}, of
 *     the plans of the book's year
 */
public record LastBook(
        long periodId,
        PeriodKind kind,
        int year,
        int number,
        LocalDate lastDay,
        Instant lockedAt,
        Map<String, BigDecimal> figures) {}
