package vn.khacphuc.notices;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day in a person's calendar.
 *
 * @param uid of the thing, the same for ever
 * @param day the day it is on now
 * @param sequence how often the day was moved
 * @param changed when anything of it last changed
 * @param kind {@code TASK} or {@code PERIOD}
 * @param title what it is called
 * @param unitName whose it is
 * @param ownerName who answers for it, null where nobody does or it is not said
 * @param state of a task, in words of the trail; null for others
 * @param href its page
 */
record CalendarItem(
        String uid,
        LocalDate day,
        int sequence,
        Instant changed,
        Kind kind,
        String title,
        String unitName,
        @Nullable String ownerName,
        @Nullable String state,
        String href) {

    enum Kind {
        TASK,
        PERIOD
    }

    boolean isCancelled() {
        return "CANCELLED".equals(state);
    }

    boolean isDone() {
        return "VERIFIED".equals(state);
    }
}
