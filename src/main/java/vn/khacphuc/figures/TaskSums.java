package vn.khacphuc.figures;

import vn.khacphuc.plans.Timeliness;

/** How tasks are counted, in SQL over {@code task t} or what it was. */
final class TaskSums {

    private static final String SUMS = """
            COUNT(*) AS total, COALESCE(SUM(%1$s), 0) AS due,
                   COALESCE(SUM(%1$s AND t.state = 'VERIFIED'), 0) AS verified,
                   COALESCE(SUM(%2$s), 0) AS late,
                   COALESCE(SUM(%4$s), 0) AS late_original,
                   COALESCE(SUM(%3$s), 0) AS soon,
                   COALESCE(SUM(t.state = 'REPORTED'), 0) AS waiting,
                   COALESCE(SUM(t.open AND t.at_risk), 0) AS risk
            """.formatted(
                    "(" + Timeliness.COUNTED + ")",
                    Timeliness.LATE.sql(),
                    Timeliness.DUE_SOON.sql(),
                    Timeliness.LATE.sqlOfOriginal());

    /** {@link TaskFigures}. */
    static final String ALL = "SELECT " + SUMS;

    /** {@link UnitTasks}, of {@code unit c}. */
    static final String BY_UNIT = "SELECT c.id AS unit_id, " + SUMS;

    private TaskSums() {}
}
