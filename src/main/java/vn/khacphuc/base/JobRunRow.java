package vn.khacphuc.base;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a job's work for one day.
 *
 * @param attempts how often it was tried
 * @param failure the message it failed with, null where it did not
 */
public record JobRunRow(
        LocalDate day,
        Instant at,
        @Nullable Long tookMillis,
        int attempts,
        boolean failed,
        Tally did,
        @Nullable String failure) {}
