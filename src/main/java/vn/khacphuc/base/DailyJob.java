package vn.khacphuc.base;

import java.time.LocalDate;

/**
 * What happens by itself once for each day. Declared as a bean and named in the {@link Timetable}, in whose order the jobs
 * run; runs in a transaction of its own, for every day in turn that was missed, and on one node only.
 */
public interface DailyJob {

    /** A name that never changes: what ran is remembered by it. At most 80 characters, ASCII. */
    String name();

    /**
     * Does the day's work. Done again for a day it was done for, it finds nothing left to do.
     *
     * @param by the portal itself, at the moment it runs
     * @param day the day it runs for, today's or an earlier one that was missed
     * @return what it did, in numbers
     */
    Tally run(Actor by, LocalDate day);
}
