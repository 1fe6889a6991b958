package vn.khacphuc.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Submission;

/**
 * All that is needed to decide on a task reported done.
 *
 * @param reporter who reported, null where the person is not known any more
 * @param claimedBy who is looking at it now, null for nobody
 * @param mine whether the reader is the one
 * @param evidence latest version of each file
 */
public record Review(
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
        boolean mine,
        List<Long> evidence,
        List<CheckLine> checklist) {

    /** A press based on what is shown. */
    public Submission press() {
        return Submission.of(version);
    }

    /** Everything looked at, these lines ticked. */
    public Seen seen(Set<String> ticked) {
        return new Seen(reportId, new HashSet<>(evidence), ticked);
    }

    /** Everything looked at and found in order. */
    public Seen inOrder() {
        return seen(checklist.stream().map(CheckLine::code).collect(Collectors.toSet()));
    }
}
