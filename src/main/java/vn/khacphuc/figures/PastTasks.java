package vn.khacphuc.figures;

/**
 * Tasks as they stood at the end of a past day, in SQL, from their dated rows. Columns are named as those of {@code task}, so
 * that the same conditions hold.
 *
 * <p>Two moments count: {@code :end} of the day {@code :today}, and {@code :known}, which is that or later. Done on that day is
 * what was reported by it and accepted by the later one.
 */
final class PastTasks {

    private static final String THEN = """
            SELECT y.*, y.state IN ('NOT_STARTED', 'IN_PROGRESS', 'REPORTED', 'PAUSED') AS open
            FROM (
                SELECT h.task_id AS id, h.plan_id, h.unit_id, h.owner_id, h.area_id, h.percent, h.at_risk, h.original_due,
                       h.due, h.paused_until, h.points, h.at AS moved_at,
                       IF(v.task_id IS NULL, h.state, 'VERIFIED') AS state,
                       IF(v.task_id IS NULL, h.reported_on, v.reported_on) AS reported_on
                FROM (%s) c
                JOIN task_history h ON h.id = (
                    SELECT e.id FROM task_history e WHERE e.task_id = c.task_id AND e.at < :end
                    ORDER BY e.at DESC, e.id DESC LIMIT 1)
                LEFT JOIN task_history v ON v.id = (
                    SELECT e.id FROM task_history e WHERE e.task_id = c.task_id AND e.at < :known
                        AND e.state = 'VERIFIED' AND e.reported_on <= :today
                    ORDER BY e.at, e.id LIMIT 1)
            ) y""";

    /** Those that stand for deficiencies of the frame. */
    static final String OF_DEFICIENCIES = THEN.formatted("""
            SELECT DISTINCT x.task_id FROM unit_reach q
            JOIN deficiency b ON b.scored_unit_id = q.unit_id AND b.year BETWEEN :scored - 1 AND :scored + 1
            JOIN task_deficiency x ON x.deficiency_id = b.id
            WHERE q.ancestor_id = :root AND q.counts""");

    /** Those of the frame: accountable there then, in plans of its year and kind, neither planned only nor cancelled. */
    static final String OF_FRAME = """
            FROM (%s) t
            JOIN plan p ON p.id = t.plan_id AND p.year = :year AND (:kind IS NULL OR p.kind = :kind)
            JOIN unit_reach r ON r.unit_id = t.unit_id AND r.ancestor_id = :root AND r.counts
            """.formatted(THEN.formatted("""
            SELECT c.task_id FROM task_reach c JOIN task n ON n.id = c.task_id JOIN plan m ON m.id = n.plan_id
            WHERE c.ancestor_id = :root AND c.own AND m.year >= :year"""));

    /** Which of them the figures count. */
    static final String RUNNING = " WHERE t.state NOT IN ('PLANNED', 'CANCELLED') ";

    /** Each with the unit below the root that counts it, the root for what is its own. */
    static final String BELOW = """
             JOIN unit c ON c.id = COALESCE((
                SELECT MIN(l.id) FROM unit_reach lr JOIN unit l ON l.id = lr.ancestor_id
                WHERE lr.unit_id = t.unit_id AND lr.counts AND l.parent_id = :root AND l.valid_to IS NULL), :root)""";

    private PastTasks() {}
}
