package vn.khacphuc.assessments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A locked book.
 *
 * @param lastDay effective: the cut-off
 * @param lockedAt known: the lock
 * @param reason why it was locked with units not rated, empty where all were
 * @param missing names of these units
 * @param seal last seal of the audit trail at the lock, as it is printed; null where there was none
 * @param sequence its place in its chain
 * @param hash 64 hexadecimal digits
 */
public record BookHead(
        long periodId,
        long authorityId,
        String authorityName,
        PeriodKind kind,
        int year,
        int number,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant lockedAt,
        String lockedBy,
        String reason,
        List<String> missing,
        @Nullable String seal,
        int rows,
        long sequence,
        String hash) {}
