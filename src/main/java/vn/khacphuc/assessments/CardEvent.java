package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something done to a card. */
public record CardEvent(
        Instant at,
        String verb,
        String personName,
        CardState state,
        @Nullable BigDecimal pointsConfirmed,
        String text) {}
