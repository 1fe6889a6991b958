package vn.khacphuc.criteria;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/** Compares a year of scores with the one before: by area, by line, by unit on a line. Only points that are decided count. */
@Service
@Transactional(readOnly = true)
public class ComparisonQueries {

    private static final String FORMER = """
            SELECT fo.id FROM scoring_round me
            JOIN scoring_round fo ON fo.authority_id = me.authority_id AND fo.year = me.year - 1
            WHERE me.id = :round""";

    private static final String AREAS = """
            SELECT h.id AS sheet_id, h.unit_id, h.set_id, c.area_id, SUM(c.max_points) AS maximum, SUM(s.points) AS points,
                   ROUND(SUM(s.points) / SUM(c.max_points) * 100, 2) AS percent,
                   RANK() OVER (PARTITION BY h.set_id, c.area_id
                                ORDER BY SUM(s.points) / SUM(c.max_points) DESC) AS place
            FROM score_sheet h
            JOIN score s ON s.sheet_id = h.id JOIN criterion c ON c.id = s.criterion_id
            WHERE h.round_id = (%s) AND h.state NOT IN ('SELF', 'SUBMITTED')
              AND s.points IS NOT NULL AND NOT s.lacks AND c.effect = 'NORMAL'
            GROUP BY h.id, c.area_id HAVING SUM(c.max_points) > 0
            """;

    private final JdbcClient jdbc;

    ComparisonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each unit in each area. Places are among all units of the set, whatever the reader sees of them. */
    public List<AreaComparison> areas(Scope scope, long roundId) {
        return jdbc.sql("""
                        SELECT n.sheet_id, n.area_id, n.maximum, n.points, n.percent, n.place,
                               k.name_vi AS class_vi, k.name_en AS class_en,
                               f.percent AS former_percent, f.place AS former_place
                        FROM (%s) n
                        JOIN unit_reach r ON r.unit_id = n.unit_id AND r.ancestor_id = :scope
                        LEFT JOIN (%s) f ON f.unit_id = n.unit_id AND f.area_id = n.area_id
                        LEFT JOIN score_class k ON k.set_id = n.set_id AND k.from_percent = (
                            SELECT MAX(t.from_percent) FROM score_class t
                            WHERE t.set_id = n.set_id AND t.from_percent <= n.percent)
                        ORDER BY n.sheet_id, n.area_id LIMIT 100000""".formatted(AREAS.formatted(":round"), AREAS.formatted(FORMER)))
                .param("scope", scope.unitId())
                .param("round", roundId)
                .query(AreaComparison.class)
                .list();
    }

    /** Each line over the units of the scope, set by set: where most was lost first. */
    public List<CriterionComparison> criteria(Scope scope, long roundId) {
        return jdbc.sql("""
                        SELECT n.criterion_id, c.set_id, t.name AS set_name, c.code, c.name, c.area_id, c.max_points,
                               n.units, n.below, n.maximum - n.points AS lost,
                               ROUND(n.points / n.maximum * 100, 2) AS percent,
                               ROUND(f.points / f.maximum * 100, 2) AS former_percent
                        FROM (SELECT s.criterion_id, COUNT(*) AS units, SUM(s.points < c.max_points) AS below,
                                     SUM(c.max_points) AS maximum, SUM(s.points) AS points
                              FROM score_sheet h
                              JOIN unit_reach r ON r.unit_id = h.unit_id AND r.ancestor_id = :scope
                              JOIN score s ON s.sheet_id = h.id JOIN criterion c ON c.id = s.criterion_id
                              WHERE h.round_id = :round AND h.state NOT IN ('SELF', 'SUBMITTED')
                                AND s.points IS NOT NULL AND NOT s.lacks AND c.effect = 'NORMAL' AND c.max_points > 0
                              GROUP BY s.criterion_id) n
                        JOIN criterion c ON c.id = n.criterion_id JOIN criteria_set t ON t.id = c.set_id
                        LEFT JOIN (
                              SELECT x.criterion_id, SUM(o.max_points) AS maximum, SUM(s.points) AS points
                              FROM score_sheet h
                              JOIN unit_reach r ON r.unit_id = h.unit_id AND r.ancestor_id = :scope
                              JOIN score s ON s.sheet_id = h.id JOIN criterion o ON o.id = s.criterion_id
                              JOIN criterion_origin x ON x.origin_id = o.id
                              WHERE h.round_id = (%s) AND s.points IS NOT NULL AND NOT s.lacks AND o.max_points > 0
                              GROUP BY x.criterion_id) f ON f.criterion_id = n.criterion_id
                        ORDER BY t.level, t.id, lost DESC, c.sort_order, c.id LIMIT 5000""".formatted(FORMER))
                .param("scope", scope.unitId())
                .param("round", roundId)
                .query(CriterionComparison.class)
                .list();
    }

    /** The line, where some unit of the scope has been scored by it. */
    public Optional<CriterionComparison> criterion(Scope scope, long roundId, long criterionId) {
        return criteria(scope, roundId).stream()
                .filter(row -> row.criterionId() == criterionId)
                .findFirst();
    }

    /** The units on one line, the least first. */
    public List<UnitComparison> units(Scope scope, long roundId, long criterionId) {
        return jdbc.sql("""
                        SELECT h.id AS sheet_id, u.name AS unit_name, c.max_points AS maximum, s.points,
                               SUM(fs.points) AS former, SUM(IF(fs.points IS NULL, NULL, o.max_points)) AS former_maximum
                        FROM score_sheet h
                        JOIN unit_reach r ON r.unit_id = h.unit_id AND r.ancestor_id = :scope
                        JOIN unit u ON u.id = h.unit_id
                        JOIN score s ON s.sheet_id = h.id AND s.criterion_id = :criterion
                        JOIN criterion c ON c.id = s.criterion_id
                        LEFT JOIN score_sheet fh ON fh.unit_id = h.unit_id AND fh.round_id = (%s)
                        LEFT JOIN criterion_origin x ON x.criterion_id = c.id
                        LEFT JOIN criterion o ON o.id = x.origin_id
                        LEFT JOIN score fs ON fs.sheet_id = fh.id AND fs.criterion_id = o.id AND NOT fs.lacks
                        WHERE h.round_id = :round AND h.state NOT IN ('SELF', 'SUBMITTED') AND s.points IS NOT NULL
                        GROUP BY h.id, u.name, c.max_points, s.points
                        ORDER BY s.points, u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci LIMIT 5000""".formatted(FORMER))
                .param("scope", scope.unitId())
                .param("round", roundId)
                .param("criterion", criterionId)
                .query(UnitComparison.class)
                .list();
    }
}
