package vn.khacphuc.directives;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A slip as lists show it.
 *
 * @param subjectId task, unit (also of a cell) or person
 * @param areaKey of a cell, 0 for "other"
 * @param planKind of a cell: kind of the plans, empty for all
 * @param followed whether a higher level is out, so that nothing waits for this one any more
 * @param personName whom it is addressed to by name
 */
public record UrgingRow(
        long id,
        long version,
        UrgingKind kind,
        UrgingSubject subject,
        long subjectId,
        @Nullable String measure,
        long areaKey,
        @Nullable String areaShort,
        int planYear,
        String planKind,
        @Nullable String subjectPerson,
        int level,
        long unitId,
        String unitName,
        @Nullable String personName,
        @Nullable Integer number,
        @Nullable LocalDate due,
        @Nullable LocalDate replyBy,
        UrgingState state,
        @Nullable Instant sentAt,
        @Nullable Instant readAt,
        boolean followed)
        implements UrgingAbout {

    /** Empty before it is sent. */
    public String numberText() {
        return number == null ? "" : kind.number(number);
    }

    public UrgingTarget target() {
        return UrgingTarget.of(subject, subjectId, areaKey, planYear, planKind);
    }

    public boolean isOut() {
        return state != UrgingState.PROPOSED && state != UrgingState.DROPPED;
    }

    /** Whether an answer is late. */
    public boolean unanswered(LocalDate today) {
        return state == UrgingState.SENT && !followed && replyBy != null && replyBy.isBefore(today);
    }
}
