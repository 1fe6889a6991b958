package vn.khacphuc.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A report that waits for a decision of the reader.
 *
 * @param claimedBy who is looking at it, null for nobody
 * @param mine whether the reader is the one
 * @param files how many files prove it
 */
public record QueueRow(
        long taskId,
        String measure,
        String unitName,
        @Nullable String areaShort,
        @Nullable String reporter,
        LocalDate reportedOn,
        @Nullable LocalDate due,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        boolean mine,
        int files) {

    /** Days since it was reported. */
    public long waiting(LocalDate today) {
        return ChronoUnit.DAYS.between(reportedOn, today);
    }

    /** Whether somebody else is looking at it. */
    public boolean taken() {
        return claimedBy != null && !mine;
    }
}
