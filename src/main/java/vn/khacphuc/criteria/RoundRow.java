package vn.khacphuc.criteria;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year of scoring.
 *
 * @param appraisals 1 where the first word of the appraiser is the last
 * @param lockedAt null while it is open
 * @param sent sheets that their units have sent
 */
public record RoundRow(
        long id,
        long version,
        int year,
        RoundState state,
        LocalDate selfDue,
        LocalDate appraiseDue,
        int appraisals,
        @Nullable Instant lockedAt,
        int sheets,
        int sent,
        int decided) {}
