package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target as typed.
 *
 * @param unitId one unit, null for all of the level
 * @param level level of units, {@code any} for all; not used for one unit
 * @param fromDay for periods that begin on this day or later
 */
public record TargetDraft(@Nullable Long unitId, String level, LocalDate fromDay, BigDecimal target) {}
