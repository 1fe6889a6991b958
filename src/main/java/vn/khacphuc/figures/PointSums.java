package vn.khacphuc.figures;

import vn.khacphuc.plans.Timeliness;

/**
 * How points add up, in SQL, from rows of deficiencies as they stand or stood.
 *
 * <p>What was lost is known line by line where the unit's score is decided; a deficiency explains its line, one without a
 * line (or with a line above) what is left in its area. What deficiencies say beyond that counts for nothing: else the parts
 * would be more than was lost. Their parts then count in the order recovered, on track, at risk, not planned, lost for good.
 * A unit without a decided score has lost what its deficiencies say.
 */
final class PointSums {

    /** Of an open task; the task's own row, or what it was. */
    private static final String PARTS = """
            COALESCE(SUM(IF(t.state = 'VERIFIED', td.points, 0)), 0) AS recovered,
            COALESCE(SUM(IF(t.open AND NOT %1$s, td.points, 0)), 0) AS on_track,
            COALESCE(SUM(IF(t.open AND %1$s, td.points, 0)), 0) AS at_risk
            """.formatted(Timeliness.ENDANGERED);

    /** Deficiencies as they stand. */
    static final String NOW = """
            SELECT d.scored_unit_id AS unit_id, d.area_id, d.criterion_id, d.points_lost AS lost,
                   d.state = 'TOLERATED' AND d.tolerated_until > :yearEnd AS for_good, %s
            FROM unit_reach r
            JOIN deficiency d ON d.scored_unit_id = r.unit_id AND d.year = :scored
            LEFT JOIN task_deficiency td ON td.deficiency_id = d.id
            LEFT JOIN task t ON t.id = td.task_id
            WHERE r.ancestor_id = :root AND r.counts AND d.state NOT IN ('WITHDRAWN', 'NOT_EFFECTIVE')
            GROUP BY d.id""".formatted(PARTS);

    /** Deficiencies as they stood at the end of {@code :today}; see {@link PastTasks}. */
    static final String THEN = """
            SELECT f.scored_unit_id AS unit_id, d.area_id, d.criterion_id, d.points_lost AS lost,
                   d.state = 'TOLERATED' AND d.tolerated_until > :yearEnd AS for_good, %s
            FROM unit_reach r
            JOIN deficiency f ON f.scored_unit_id = r.unit_id
            JOIN deficiency_history d ON d.id = (
                SELECT h.id FROM deficiency_history h WHERE h.deficiency_id = f.id AND h.at < :end
                ORDER BY h.at DESC, h.id DESC LIMIT 1)
            LEFT JOIN task_deficiency td ON td.deficiency_id = f.id
            LEFT JOIN (%s) t ON t.id = td.task_id
            WHERE r.ancestor_id = :root AND r.counts AND d.year = :scored AND d.state NOT IN ('WITHDRAWN', 'NOT_EFFECTIVE')
            GROUP BY f.id""".formatted(PARTS, PastTasks.OF_DEFICIENCIES);

    /** One row per unit and area; {@code %s} are the deficiencies. */
    private static final String ROWS = """
            SELECT y.unit_id, y.area_id,
                   SUM(IF(y.unscored, y.c5, IF(y.criterion_id IS NULL, 0, y.scored))) AS lost,
                   SUM(y.scored) AS scored,
                   SUM(LEAST(y.c1, y.room)) AS recovered,
                   SUM(LEAST(y.c2, y.room) - LEAST(y.c1, y.room)) AS on_track,
                   SUM(LEAST(y.c3, y.room) - LEAST(y.c2, y.room)) AS at_risk,
                   SUM(LEAST(y.c4, y.room) - LEAST(y.c3, y.room)) AS not_planned,
                   SUM(LEAST(y.c5, y.room) - LEAST(y.c4, y.room)) AS for_good,
                   SUM(IF(y.unscored, y.c5, IF(y.criterion_id IS NULL, 0, y.scored)) - LEAST(y.c5, y.room)) AS unexplained,
                   SUM(y.c5 - LEAST(y.c5, y.room)) AS beyond
            FROM (
                SELECT g.*, s.unit_id IS NULL AS unscored,
                       CASE WHEN s.unit_id IS NULL THEN g.c5
                            WHEN g.criterion_id IS NOT NULL THEN g.scored
                            ELSE SUM(IF(g.criterion_id IS NULL, 0, GREATEST(g.scored - g.c5, 0)))
                                 OVER (PARTITION BY g.unit_id, g.area_id) END AS room
                FROM (
                    SELECT z.unit_id, z.area_id, z.criterion_id, SUM(z.scored) AS scored,
                           SUM(z.recovered) AS c1,
                           SUM(z.recovered + IF(z.for_good, 0, z.on_track)) AS c2,
                           SUM(z.recovered + IF(z.for_good, 0, z.on_track + z.at_risk)) AS c3,
                           SUM(IF(z.for_good, z.recovered, z.lost)) AS c4,
                           SUM(z.lost) AS c5
                    FROM (
                        SELECT d.unit_id, COALESCE(l.area_id, d.area_id) AS area_id, l.criterion_id, 0 AS scored, d.lost,
                               d.for_good, d.recovered, d.on_track, d.at_risk
                        FROM (%s) d
                        LEFT JOIN score_loss l
                            ON l.unit_id = d.unit_id AND l.year = :scored AND l.criterion_id = d.criterion_id
                            AND EXISTS (SELECT 1 FROM scored_unit k
                                        WHERE k.unit_id = l.unit_id AND k.year = l.year AND k.decided_at < :end)
                        UNION ALL
                        SELECT l.unit_id, l.area_id, l.criterion_id, l.lost, 0, FALSE, 0, 0, 0
                        FROM unit_reach r
                        JOIN scored_unit k ON k.unit_id = r.unit_id AND k.year = :scored AND k.decided_at < :end
                        JOIN score_loss l ON l.unit_id = k.unit_id AND l.year = k.year
                        WHERE r.ancestor_id = :root AND r.counts
                    ) z GROUP BY z.unit_id, z.area_id, z.criterion_id
                ) g
                LEFT JOIN scored_unit s ON s.unit_id = g.unit_id AND s.year = :scored AND s.decided_at < :end
            ) y GROUP BY y.unit_id, y.area_id""";

    private static final String TOTALS = """
            COALESCE(SUM(x.lost), 0) AS lost, COALESCE(SUM(x.scored), 0) AS scored,
            COALESCE(SUM(x.recovered), 0) AS recovered, COALESCE(SUM(x.on_track), 0) AS on_track,
            COALESCE(SUM(x.at_risk), 0) AS at_risk, COALESCE(SUM(x.not_planned), 0) AS not_planned,
            COALESCE(SUM(x.for_good), 0) AS for_good, COALESCE(SUM(x.unexplained), 0) AS unexplained,
            COALESCE(SUM(x.beyond), 0) AS beyond
            """;

    private PointSums() {}

    /** By unit and area. */
    static String rows(String deficiencies) {
        return ROWS.formatted(deficiencies);
    }

    /** All together: {@link PointFigures}. */
    static String all(String deficiencies) {
        return "SELECT " + TOTALS + " FROM (" + ROWS.formatted(deficiencies) + ") x";
    }

    /** By unit and area, the dearest first: {@link PointLine}. */
    static String byUnitAndArea(String deficiencies) {
        return """
                SELECT x.*, u.name AS unit_name, IF(:en, a.short_en, a.short_vi) AS area_short, k.sheet_id
                FROM (""" + ROWS.formatted(deficiencies) + """
                ) x
                JOIN unit u ON u.id = x.unit_id
                LEFT JOIN content_area a ON a.id = x.area_id
                LEFT JOIN scored_unit k ON k.unit_id = x.unit_id AND k.year = :scored AND k.decided_at < :end
                WHERE IF(:unexplained, x.unexplained, x.lost) > 0
                ORDER BY IF(:unexplained, x.unexplained, x.lost) DESC, x.unit_id, x.area_id LIMIT :limit OFFSET :offset""";
    }

    /** By content area, the dearest first: {@link AreaPoints}. */
    static String byArea(String deficiencies) {
        return "SELECT x.area_id, IF(:en, a.short_en, a.short_vi) AS area_short, " + TOTALS + " FROM ("
                + ROWS.formatted(deficiencies)
                + ") x LEFT JOIN content_area a ON a.id = x.area_id GROUP BY x.area_id ORDER BY lost DESC, x.area_id LIMIT 1000";
    }

    /** By the units below the root, and the root itself for what is its own; the dearest first: {@link UnitPoints}. */
    static String byUnit(String deficiencies) {
        return "SELECT c.id AS unit_id, c.name AS unit_name, " + TOTALS + " FROM (" + ROWS.formatted(deficiencies)
                + """
                ) x JOIN unit c ON c.id = COALESCE((
                    SELECT MIN(l.id) FROM unit_reach lr JOIN unit l ON l.id = lr.ancestor_id
                    WHERE lr.unit_id = x.unit_id AND lr.counts AND l.parent_id = :root AND l.valid_to IS NULL), :root)
                GROUP BY c.id ORDER BY lost DESC, c.id LIMIT 5000""";
    }
}
