package vn.khacphuc.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message to an endpoint, and what came of it. */
public record DeliveryRow(
        long id,
        String deliveryKey,
        String verb,
        String body,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        Instant nextAt,
        @Nullable Instant sentAt,
        @Nullable Integer answerCode,
        String answer,
        @Nullable Long tookMs) {}
