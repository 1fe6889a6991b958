package vn.khacphuc.deficiencies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/** Reads what deficiencies have to do with each other, always within a scope. */
@Service
@Transactional(readOnly = true)
public class DeficiencyLinks {

    private static final String LINK = """
            SELECT d.id, d.title, d.year, d.points_lost, d.state, d.found_on, d.tasks, d.tasks_verified,
                   k.checked_on, p.full_name AS checked_by, k.text AS check_text, k.effective
            FROM deficiency d
            JOIN unit_reach r ON r.unit_id = d.unit_id AND r.ancestor_id = :scope
            LEFT JOIN deficiency_check k ON k.deficiency_id = d.id
            LEFT JOIN account a ON a.id = k.account_id
            LEFT JOIN person p ON p.id = a.person_id
            """;

    private final JdbcClient jdbc;

    DeficiencyLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** This one with all before it and all after it, the oldest first. */
    public List<ChainLink> chain(Scope scope, long id) {
        return jdbc.sql("""
                        WITH RECURSIVE
                            up (id, earlier, steps) AS (
                                SELECT id, repeats_id, 0 FROM deficiency WHERE id = :id
                                UNION ALL
                                SELECT d.id, d.repeats_id, up.steps + 1
                                FROM up JOIN deficiency d ON d.id = up.earlier WHERE up.steps < 20),
                            down (id, steps) AS (
                                SELECT id, 0 FROM deficiency WHERE id = :id
                                UNION ALL
                                SELECT d.id, down.steps + 1
                                FROM down JOIN deficiency d ON d.repeats_id = down.id WHERE down.steps < 20)
                        """ + LINK + """
                        WHERE d.id IN (SELECT id FROM up UNION SELECT id FROM down) ORDER BY d.id LIMIT 50""")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(ChainLink.class)
                .list();
    }

    /** What explains the points a unit lost in a year, criterion by criterion. */
    public List<ExplainedRow> explained(Scope scope, long unitId, int year) {
        return jdbc.sql("""
                        SELECT d.id, d.criterion_id, d.points_lost AS points
                        FROM deficiency d JOIN unit_reach r ON r.unit_id = d.unit_id AND r.ancestor_id = ?
                        WHERE d.unit_id = ? AND d.year = ? AND d.criterion_id IS NOT NULL
                          AND d.state NOT IN ('WITHDRAWN', 'NOT_EFFECTIVE')
                        ORDER BY d.id LIMIT 1000""")
                .params(scope.unitId(), unitId, year)
                .query(ExplainedRow.class)
                .list();
    }

    /** Those that were merged into this one. */
    public List<ChainLink> duplicates(Scope scope, long id) {
        return jdbc.sql(LINK + " WHERE d.duplicate_of_id = :id ORDER BY d.id LIMIT 50")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(ChainLink.class)
                .list();
    }

    /**
     * Earlier deficiencies of a unit or of those it follows that a new one may repeat: of the same criterion first,
     * whatever the year of its set, then of the same area.
     *
     * @param text part of the title
     */
    public List<EarlierRow> earlier(
            Scope scope,
            long unitId,
            @Nullable Long criterionId,
            @Nullable Long areaId,
            String text,
            int offset,
            int limit) {
        return jdbc.sql("""
                        SELECT d.id, d.title, d.year, d.state,
                               COALESCE(c.code = (SELECT code FROM criterion WHERE id = :criterion), FALSE) AS same_criterion
                        FROM deficiency d
                        JOIN unit_reach r ON r.unit_id = d.unit_id AND r.ancestor_id = :scope
                        JOIN unit_reach u ON u.unit_id = d.unit_id AND u.ancestor_id = :unit
                        LEFT JOIN criterion c ON c.id = d.criterion_id
                        WHERE d.state <> 'WITHDRAWN' AND d.title LIKE CONCAT('%', :text, '%')
                        ORDER BY same_criterion DESC, d.area_id <=> :area DESC, d.year DESC, d.id DESC
                        LIMIT :limit OFFSET :offset""")
                .param("scope", scope.unitId())
                .param("unit", unitId)
                .param("criterion", criterionId)
                .param("area", areaId)
                .param("text", text.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query(EarlierRow.class)
                .list();
    }

    /** Those that this one may be a duplicate of: of its unit and year, still to be settled. */
    public List<EarlierRow> twins(Scope scope, long id, String text, int offset, int limit) {
        return jdbc.sql("""
                        SELECT d.id, d.title, d.year, d.state, d.criterion_id <=> me.criterion_id AS same_criterion
                        FROM deficiency me
                        JOIN deficiency d ON d.unit_id = me.unit_id AND d.year = me.year AND d.id <> me.id
                        JOIN unit_reach r ON r.unit_id = d.unit_id AND r.ancestor_id = :scope
                        WHERE me.id = :id AND d.state IN ('OPEN', 'IN_REMEDY', 'TOLERATED')
                          AND d.title LIKE CONCAT('%', :text, '%')
                        ORDER BY same_criterion DESC, d.id DESC LIMIT :limit OFFSET :offset""")
                .param("scope", scope.unitId())
                .param("id", id)
                .param("text", text.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query(EarlierRow.class)
                .list();
    }
}
