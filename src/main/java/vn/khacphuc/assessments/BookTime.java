package vn.khacphuc.assessments;

import java.time.Instant;
import java.time.LocalDate;
import vn.khacphuc.base.Actor;

/**
 * The two times of a book.
 *
 * @param firstDay first day of its period
 * @param lastDay the cut-off: what was so at the end of this day
 * @param known the lock: what had become known by then
 */
record BookTime(LocalDate firstDay, LocalDate lastDay, Instant known) {

    /** The first moment of the period. */
    Instant begins() {
        return start(firstDay);
    }

    /** The first moment after the cut-off. */
    Instant ends() {
        return start(lastDay.plusDays(1));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Actor.ZONE).toInstant();
    }
}
