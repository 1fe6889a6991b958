package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recurring task with the tasks of its periods.
 *
 * @param endedOn no period that begins later gets a task; null while it goes on
 * @param occurrences the latest periods first
 */
public record SeriesDetail(
        long id,
        long version,
        Frequency frequency,
        @Nullable LocalDate endedOn,
        String endReason,
        List<Occurrence> occurrences) {

    /** The task of one period. */
    public record Occurrence(
            long taskId,
            LocalDate periodStart,
            DeadlineKind deadlineKind,
            @Nullable LocalDate due,
            TaskState state,
            int percent,
            @Nullable LocalDate reportedOn) {

        /** Null for what is planned only, or cancelled. */
        public @Nullable Timeliness timeliness(LocalDate today) {
            return Timeliness.of(deadlineKind, state, due, reportedOn, today);
        }
    }
}
