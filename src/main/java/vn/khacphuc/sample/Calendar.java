package vn.khacphuc.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.khacphuc.base.Actor;

/**
 * Days counted from the one the sample is laid around.
 *
 * @param today day 0
 */
record Calendar(LocalDate today) {

    LocalDate day(int offset) {
        return today.plusDays(offset);
    }

    /** A moment of an office day, later for a higher step. */
    Instant at(int offset, int step) {
        return day(offset)
                .atTime(LocalTime.of(8, 0).plusMinutes(step))
                .atZone(Actor.ZONE)
                .toInstant();
    }

    int planYear() {
        return today.getYear();
    }

    int scoredYear() {
        return planYear() - 1;
    }
}
