package vn.khacphuc.sample;

import java.util.List;
import java.util.Random;

/** What becomes of a task of the sample, whatever day it is. */
enum Fate {
    DONE_IN_TIME(-105, -6),
    DONE_LATE(-90, -22),
    LATE(-40, -1),
    WAITING(-2, 15),
    SOON(0, 7),
    ON_TRACK(12, 190),
    AT_RISK(9, 40),
    NOT_STARTED(20, 160),
    RETURNED(6, 35),
    PAUSED(15, 70),
    CANCELLED(30, 90);

    private static final List<Fate> WHEEL = List.of(
            DONE_IN_TIME,
            ON_TRACK,
            LATE,
            DONE_IN_TIME,
            SOON,
            ON_TRACK,
            DONE_IN_TIME,
            WAITING,
            ON_TRACK,
            NOT_STARTED,
            DONE_IN_TIME,
            ON_TRACK,
            DONE_LATE,
            AT_RISK,
            ON_TRACK,
            DONE_IN_TIME,
            ON_TRACK,
            LATE,
            DONE_IN_TIME,
            RETURNED,
            ON_TRACK,
            WAITING,
            DONE_IN_TIME,
            SOON,
            ON_TRACK,
            DONE_IN_TIME,
            DONE_LATE,
            ON_TRACK,
            PAUSED,
            DONE_IN_TIME,
            ON_TRACK,
            CANCELLED,
            DONE_IN_TIME,
            ON_TRACK,
            NOT_STARTED,
            DONE_IN_TIME,
            ON_TRACK);

    private final int earliest;
    private final int latest;

    Fate(int earliest, int latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    static Fate of(int number) {
        return WHEEL.get(number % WHEEL.size());
    }

    /**
     * Due day, counted from today.
     *
     * @param from the first possible one; what is over may have been so for as long as that
     */
    int due(Random dice, int from) {
        int first = isOver() ? Math.min(earliest, from) : earliest;
        return first + dice.nextInt(latest - first + 1);
    }

    private boolean isOver() {
        return this == DONE_IN_TIME || this == DONE_LATE;
    }

    /** Whether the day may be the end of its month or quarter without changing what becomes of it. */
    boolean mayEndAPeriod() {
        return this == ON_TRACK || this == NOT_STARTED || this == DONE_IN_TIME || this == PAUSED;
    }
}
