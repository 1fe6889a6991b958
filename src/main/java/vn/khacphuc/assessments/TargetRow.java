package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A target of an indicator.
 *
 * @param unitId unit it is for, 0 for every unit of the level
 * @param fromDay for periods that begin on this day or later
 */
public record TargetRow(long unitId, String unitName, String level, LocalDate fromDay, BigDecimal target) {}
