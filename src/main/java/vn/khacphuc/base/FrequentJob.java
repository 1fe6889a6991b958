package vn.khacphuc.base;

import java.time.Instant;

/**
 * What happens by itself at the start and about every minute, on every node. Declared as a bean and named in the {@link
 * Timetable}; makes its own transactions, finds by itself what is left to do, and bears being run on two nodes at once.
 */
public interface FrequentJob {

    /** A name that never changes. At most 80 characters, ASCII. */
    String name();

    /**
     * Does what is left to do.
     *
     * @param at the moment it runs
     * @return what it did, in numbers
     */
    Tally run(Instant at);
}
