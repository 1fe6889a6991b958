package vn.khacphuc.assessments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Scope;

/** Finds what a unit should mend before a period closes, so that its book says what is so. */
@Service
@Transactional(readOnly = true)
public class QualityQueries {

    private static final int MOST = 500;

    private static final String OPEN = "t.state IN ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED')";

    private static final String FLAWS = """
            SELECT 'NO_OWNER' AS kind, t.id, t.measure AS title, r.ancestor_id AS unit_id, NULL AS detail
            FROM unit_reach r JOIN task t ON t.unit_id = r.unit_id
            WHERE %2$s AND t.owner_id IS NULL AND %1$s
            UNION ALL
            SELECT 'NO_EVIDENCE', t.id, t.measure, r.ancestor_id, NULL
            FROM unit_reach r JOIN task t ON t.unit_id = r.unit_id
            WHERE %2$s AND t.state = 'REPORTED' AND NOT EXISTS (
                SELECT 1 FROM evidence_file f JOIN evidence_version v ON v.file_id = f.id AND v.kept_at IS NOT NULL
                WHERE f.owner_kind = 'task' AND f.owner_id = t.id)
            UNION ALL
            SELECT 'AFTER_YEAR', t.id, t.measure, r.ancestor_id, CAST(t.due AS CHAR)
            FROM unit_reach r JOIN task t ON t.unit_id = r.unit_id JOIN plan p ON p.id = t.plan_id
            WHERE %2$s AND %1$s AND YEAR(t.due) > p.year
            UNION ALL
            SELECT 'NOT_UPDATED', t.id, t.measure, r.ancestor_id, CAST(DATE(t.moved_at + INTERVAL 7 HOUR) AS CHAR)
            FROM unit_reach r JOIN task t ON t.unit_id = r.unit_id
            WHERE %2$s AND t.state IN ('NOT_STARTED', 'IN_PROGRESS') AND t.moved_at < :since
            UNION ALL
            SELECT 'NO_MEASURE', d.id, d.title, r.ancestor_id, NULL
            FROM unit_reach r JOIN deficiency d ON d.unit_id = r.unit_id
            WHERE %2$s AND d.state = 'OPEN' AND d.tasks = 0
            UNION ALL
            SELECT 'NO_CAUSE', d.id, d.title, r.ancestor_id, NULL
            FROM unit_reach r JOIN deficiency d ON d.unit_id = r.unit_id
            WHERE %2$s AND d.state IN ('OPEN', 'IN_REMEDY')
              AND NOT EXISTS (SELECT 1 FROM deficiency_cause c WHERE c.deficiency_id = d.id)
            UNION ALL
            SELECT 'ABOVE_MAXIMUM', d.id, d.title, r.ancestor_id, CONCAT(d.points_lost, ' > ', c.max_points)
            FROM unit_reach r JOIN deficiency d ON d.unit_id = r.unit_id JOIN criterion c ON c.id = d.criterion_id
            WHERE %2$s AND d.state IN ('OPEN', 'IN_REMEDY', 'TOLERATED') AND d.points_lost > c.max_points
            """;

    private final JdbcClient jdbc;

    QualityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of one unit and what is below it, kind by kind.
     *
     * @param firstDay of the period: open tasks not updated since before it are named
     */
    public List<Flawed> of(Scope scope, long unitId, LocalDate firstDay) {
        return jdbc.sql("SELECT x.* FROM ("
                        + FLAWS.formatted(
                                OPEN,
                                "r.ancestor_id = :unit AND r.counts AND EXISTS (SELECT 1 FROM unit_reach s"
                                        + " WHERE s.ancestor_id = :scope AND s.unit_id = :unit)")
                        + ") x ORDER BY FIELD(x.kind, 'NO_OWNER', 'NO_MEASURE', 'NO_CAUSE', 'NO_EVIDENCE', 'AFTER_YEAR',"
                        + " 'ABOVE_MAXIMUM', 'NOT_UPDATED'), x.id LIMIT " + MOST)
                .param("unit", unitId)
                .param("scope", scope.unitId())
                .param("since", start(firstDay))
                .query(Flawed.class)
                .list();
    }

    /** How many of them each unit of a period has; units without any are left out. */
    public Map<Long, Integer> byUnit(Scope scope, long periodId, LocalDate firstDay) {
        Map<Long, Integer> counts = new TreeMap<>();
        jdbc.sql("SELECT x.unit_id, COUNT(*) FROM ("
                        + FLAWS.formatted(
                                OPEN,
                                "r.counts AND r.ancestor_id IN (SELECT a.unit_id FROM assessment a JOIN unit_reach s"
                                        + " ON s.unit_id = a.unit_id AND s.ancestor_id = :scope WHERE a.period_id = :period)")
                        + ") x GROUP BY x.unit_id LIMIT 20000")
                .param("period", periodId)
                .param("scope", scope.unitId())
                .param("since", start(firstDay))
                .query(row -> {
                    counts.put(row.getLong(1), row.getInt(2));
                });
        return counts;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Actor.ZONE).toInstant();
    }
}
