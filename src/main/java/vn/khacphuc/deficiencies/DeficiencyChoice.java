package vn.khacphuc.deficiencies;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A deficiency that a task can be planned for. */
public record DeficiencyChoice(
        long id,
        String title,
        BigDecimal pointsLost,
        BigDecimal pointsPlanned,
        @Nullable Long areaId) {}
