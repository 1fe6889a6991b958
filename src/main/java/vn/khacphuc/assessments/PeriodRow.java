package vn.khacphuc.assessments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period as lists show it, with the units the reader sees.
 *
 * @param whole whether the reader sees all its units
 * @param units units that are assessed
 * @param reported of these, how many have sent their word
 * @param rated of these, how many are rated, or were when it was locked
 * @param lockedAt null while it is open
 * @param addenda corrections of its book
 */
public record PeriodRow(
        long id,
        long version,
        long authorityId,
        String authorityName,
        PeriodKind kind,
        int year,
        int number,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate selfDue,
        LocalDate ratingDue,
        PeriodState state,
        @Nullable Instant lockedAt,
        boolean whole,
        int units,
        int reported,
        int rated,
        int addenda) {

    /** Its place in time, seen from a day. */
    public enum Stage {
        AHEAD,
        RUNNING,
        CLOSING,
        OVERDUE,
        LOCKED
    }

    public Stage stage(LocalDate today) {
        if (state == PeriodState.LOCKED) {
            return Stage.LOCKED;
        }
        if (today.isBefore(firstDay)) {
            return Stage.AHEAD;
        }
        if (!today.isAfter(lastDay)) {
            return Stage.RUNNING;
        }
        return today.isAfter(ratingDue) ? Stage.OVERDUE : Stage.CLOSING;
    }
}
