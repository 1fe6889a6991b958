package vn.khacphuc.base;

import java.time.LocalDate;

/**
 * What happens by itself once for each day. Declared as a bean; runs in a transaction of its own, for every day in turn
 * that was missed, and on one node only. Beans run in their {@code @Order}.
 */
public interface DailyJob {

    /** A name that never changes: what ran is remembered by it. At most 80 characters, ASCII. */
    String name();

    /**
     * Does the day's work.
     *
     * @param by the portal itself, at the moment it runs
     * @param day the day it runs for, today's or an earlier one that was missed
     */
    void run(Actor by, LocalDate day);
}
