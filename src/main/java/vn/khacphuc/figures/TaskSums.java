package vn.khacphuc.figures;

import vn.khacphuc.plans.Timeliness;

/** How tasks are counted, in SQL over {@code task t} or what it was. */
final class TaskSums {

    // COUNT, for SUM adds decimals, which takes the database twice as long.
    private static final String SUMS = """
            COUNT(*) AS total, COUNT(IF(%1$s, 1, NULL)) AS due,
                   COUNT(IF(%1$s AND t.state = 'VERIFIED', 1, NULL)) AS verified,
                   COUNT(IF(%2$s, 1, NULL)) AS late,
                   COUNT(IF(%4$s, 1, NULL)) AS late_original,
                   COUNT(IF(%3$s, 1, NULL)) AS soon,
                   COUNT(IF(t.state = 'REPORTED', 1, NULL)) AS waiting,
                   COUNT(IF(t.open AND t.at_risk, 1, NULL)) AS risk
            """.formatted(
                    "(" + Timeliness.COUNTED + ")",
                    Timeliness.LATE.sql(),
                    Timeliness.DUE_SOON.sql(),
                    Timeliness.LATE.sqlOfOriginal());

    /** {@link TaskFigures}. */
    static final String ALL = "SELECT " + SUMS;

    /** {@link UnitTasks}, of {@code unit c}. */
    static final String BY_UNIT = "SELECT c.id AS unit_id, " + SUMS;

    /** {@link TaskFigures} with how many are open, and how many are verified, due or not. */
    static final String OF_CELL =
            SUMS + ", COUNT(IF(t.open, 1, NULL)) AS open, COUNT(IF(t.state = 'VERIFIED', 1, NULL)) AS done";

    /** The tasks of a frame as {@code task t}: those that a unit of the subtree is accountable for, see {@code task_reach.own}. */
    static final String OF_FRAME = """
            FROM unit_reach r
            JOIN task t ON t.unit_id = r.unit_id
            JOIN plan p ON p.id = t.plan_id
            WHERE r.ancestor_id = :root AND r.counts AND t.state NOT IN ('PLANNED', 'CANCELLED')
              AND p.year = :year AND (:kind IS NULL OR p.kind = :kind)
            """;

    /** Open tasks of the frame's units that are in no plan. */
    static final String OUTSIDE_PLANS = """
            FROM unit_reach r
            JOIN task t ON t.unit_id = r.unit_id
            WHERE r.ancestor_id = :root AND r.counts AND t.plan_id IS NULL AND t.open AND t.state <> 'PLANNED'
            """;

    private TaskSums() {}
}
