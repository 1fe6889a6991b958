package vn.khacphuc.base;

import java.util.List;

/**
 * The whole clockwork on one page: every job by its name, in the order in which they run. {@code job.<name>} is what it is
 * called on the screen, {@code job.<name>.hint} says what for, {@code job.did.<key>} names what it counts.
 */
public final class Timetable {

    /** Brings back deficiencies tolerated until the day before. */
    public static final String TOLERANCE_ENDS = "deficiencies.tolerance-ends";

    /** Makes the tasks of periods that begin. */
    public static final String RECURRING_TASKS = "recurring-tasks";

    /** Makes the reporting periods ahead. */
    public static final String PERIODS = "assessments.periods";

    /** Proposes urgings and drops those that are moot. */
    public static final String URGING_PROPOSALS = "urging-proposals";

    /** Tells what follows from the date, after what happens by the date has happened. */
    public static final String REMINDERS = "notice-reminders";

    /** Forecasts which tasks will be late, and on Mondays learns from those that ended. */
    public static final String LATE_FORECAST = "figures.late-forecast";

    /** Keeps the points of each unit at the end of a week. */
    public static final String POINT_COURSE = "figures.point-course";

    /** Takes away files that nothing was saved with. */
    public static final String PENDING_FILES = "evidence.pending-files";

    /** Seals what the frequent sealing cannot see any more. */
    public static final String SEAL_ALL = "audit.seal-all";

    /** Seals what was committed lately. */
    public static final String SEAL = "audit.seal";

    /** Puts mail together and brings it to the server. */
    public static final String MAIL = "mail";

    /** Sends endpoints what they are to hear. */
    public static final String DELIVERIES = "notices.deliveries";

    /** Once for each day, after midnight, on one node. */
    static final List<String> DAILY = List.of(
            TOLERANCE_ENDS,
            RECURRING_TASKS,
            PERIODS,
            URGING_PROPOSALS,
            LATE_FORECAST,
            POINT_COURSE,
            REMINDERS,
            PENDING_FILES,
            SEAL_ALL);

    /** About every minute, on every node. */
    static final List<String> FREQUENT = List.of(SEAL, MAIL, DELIVERIES);

    private Timetable() {}

    /** A job's place in the order; what is not on this page comes last. */
    static int place(List<String> page, String name) {
        int place = page.indexOf(name);
        return place < 0 ? page.size() : place;
    }
}
