package vn.khacphuc.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a task keeps its deadline, derived for an as-of day. The one definition, in Java for a row and in SQL for lists
 * and figures, so that a figure and the list it opens agree.
 */
public enum Timeliness {
    ON_TIME("(t.state IN ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED') AND t.due > :soon"
            + " OR t.state = 'REPORTED' AND t.due IS NOT NULL AND t.reported_on <= t.due)"),
    DUE_SOON("t.state IN ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED') AND t.due BETWEEN :today AND :soon"),
    LATE("(t.state IN ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED') AND t.due < :today"
            + " OR t.state = 'REPORTED' AND t.reported_on > t.due)"),
    NO_DEADLINE("t.open AND t.due IS NULL AND t.deadline_kind <> 'RELATIVE'"),
    /** Due so many days after something that has no date yet. */
    WAITING("t.open AND t.due IS NULL AND t.deadline_kind = 'RELATIVE'"),
    DONE_IN_TIME("t.state = 'VERIFIED' AND (t.due IS NULL OR t.reported_on <= t.due)"),
    DONE_LATE("t.state = 'VERIFIED' AND t.reported_on > t.due");

    /** Days before the deadline from which a task counts as due soon. */
    public static final int SOON_DAYS = 7;

    /** A task that counts in the completion rate: in an approved plan, not cancelled, due by today. */
    public static final String COUNTED = "t.state NOT IN ('PLANNED', 'CANCELLED') AND t.due <= :today";

    /** An open task whose points are at risk: late, flagged by its owner, or paused. */
    public static final String ENDANGERED = "(t.open AND (COALESCE(" + LATE.sql + ", FALSE)"
            + " OR t.at_risk OR (t.state = 'PAUSED' AND COALESCE(t.paused_until >= :today, TRUE))))";

    private final String sql;

    Timeliness(String sql) {
        this.sql = sql;
    }

    /** Of open tasks alone. */
    boolean isOpen() {
        return this != DONE_IN_TIME && this != DONE_LATE;
    }

    /** The condition over {@code task t} with the parameters {@code :today} and {@code :soon}. */
    public String sql() {
        return sql;
    }

    /** The same against the deadline the task had at first. */
    public String sqlOfOriginal() {
        return sql.replace("t.due", "t.original_due");
    }

    /** The last day that is due soon, the parameter {@code :soon}. */
    public static LocalDate soon(LocalDate today) {
        return today.plusDays(SOON_DAYS);
    }

    /** Null for what is planned only, or cancelled. */
    static @Nullable Timeliness of(
            DeadlineKind kind,
            TaskState state,
            @Nullable LocalDate due,
            @Nullable LocalDate reportedOn,
            LocalDate today) {
        Timeliness found = of(state, due, reportedOn, today);
        return found == NO_DEADLINE && kind == DeadlineKind.RELATIVE ? WAITING : found;
    }

    /** The same of a deadline of any kind. */
    public static @Nullable Timeliness of(
            TaskState state, @Nullable LocalDate due, @Nullable LocalDate reportedOn, LocalDate today) {
        boolean reportedInTime = due == null || (reportedOn != null && !reportedOn.isAfter(due));
        return switch (state) {
            case PLANNED, CANCELLED -> null;
            case VERIFIED -> reportedInTime ? DONE_IN_TIME : DONE_LATE;
            case REPORTED -> due == null ? NO_DEADLINE : reportedInTime ? ON_TIME : LATE;
            case NOT_STARTED, IN_PROGRESS, PAUSED -> {
                if (due == null) {
                    yield NO_DEADLINE;
                }
                if (due.isBefore(today)) {
                    yield LATE;
                }
                yield due.isAfter(soon(today)) ? ON_TIME : DUE_SOON;
            }
        };
    }
}
