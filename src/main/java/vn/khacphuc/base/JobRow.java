package vn.khacphuc.base;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A daily job with its last run.
 *
 * @param day the day it last ran for; this and what follows null where it never ran
 * @param at when it did
 * @param tookMillis how long that took; null where nobody noted it
 * @param failed whether it failed then
 * @param did what it did
 * @param failure the message it failed with
 * @param missed days since its first that it has not run for, today among them until it has
 * @param failing days that failed and are still to be done
 */
public record JobRow(
        String name,
        @Nullable LocalDate day,
        @Nullable Instant at,
        @Nullable Long tookMillis,
        boolean failed,
        Tally did,
        @Nullable String failure,
        long missed,
        long failing) {}
