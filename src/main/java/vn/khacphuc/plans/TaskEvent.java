package vn.khacphuc.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a task's timeline.
 *
 * @param text what was reported, or the reason given; empty where there is none
 */
public record TaskEvent(
        Instant at,
        String verb,
        @Nullable String personName,
        TaskState state,
        int percent,
        boolean atRisk,
        @Nullable LocalDate due,
        String text,
        String obstacle) {}
