package vn.khacphuc.directives;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A slip as lists show it.
 *
 * @param measure of a task
 * @param areaShort of a cell, null for "other"
 * @param subjectPerson of a slip about a person
 * @param personName whom it is addressed to by name
 */
public record UrgingRow(
        long id,
        long version,
        UrgingKind kind,
        UrgingSubject subject,
        long subjectId,
        @Nullable String measure,
        @Nullable String areaShort,
        int planYear,
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
        @Nullable Instant readAt) {

    /** Empty before it is sent. */
    public String numberText() {
        return number == null ? "" : number + "/" + kind.symbol();
    }

    /** Whether an answer is late. */
    public boolean unanswered(LocalDate today) {
        return state == UrgingState.SENT && replyBy != null && replyBy.isBefore(today);
    }
}
