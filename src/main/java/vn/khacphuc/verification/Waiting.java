package vn.khacphuc.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row a review is made from. */
record Waiting(
        long taskId,
        long version,
        long reportId,
        String measure,
        String deliverable,
        long unitId,
        String unitName,
        @Nullable String reporter,
        Instant reportedAt,
        @Nullable LocalDate due,
        String deadlineText,
        String done,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        boolean mine) {

    Review with(List<Long> evidence, List<CheckLine> checklist) {
        return new Review(
                taskId,
                version,
                reportId,
                measure,
                deliverable,
                unitId,
                unitName,
                reporter,
                reportedAt,
                due,
                deadlineText,
                done,
                claimedBy,
                claimedUntil,
                mine,
                evidence,
                checklist);
    }
}
