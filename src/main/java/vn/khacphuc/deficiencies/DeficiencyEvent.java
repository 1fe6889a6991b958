package vn.khacphuc.deficiencies;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated row of a deficiency: what was done, by whom, and how it stood afterwards. */
public record DeficiencyEvent(
        Instant at,
        String verb,
        @Nullable String personName,
        DeficiencyState state,
        @Nullable LocalDate toleratedUntil,
        BigDecimal pointsLost,
        String reason) {}
