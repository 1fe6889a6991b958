package vn.khacphuc.plans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was decided about a plan or an amendment of it. */
public record PlanEvent(
        Instant at,
        String verb,
        @Nullable String personName,
        String reason,
        @Nullable Integer amendment) {}
