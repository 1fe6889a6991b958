package vn.khacphuc.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;
import vn.khacphuc.units.UnitQueries;

/** Reads indicators, their targets, and the values of units. */
@Service
@Transactional(readOnly = true)
public class IndicatorQueries {

    /**
     * Every indicator asked of a unit in a period, with its value if there is one. The target is the unit's own, else that of
     * its level, else that of all; the latest that begins no later than the period.
     */
    static final String VALUES = """
            SELECT a.id AS assessment_id, a.unit_id, i.id AS indicator_id, i.name_vi, i.name_en, i.measure, i.more_is_better,
                   c.code AS criterion, v.value, v.source, (
                SELECT t.target FROM indicator_target t
                WHERE t.indicator_id = i.id AND t.from_day <= p.first_day
                  AND (t.unit_id = a.unit_id OR t.unit_id = 0 AND t.level IN ('any', COALESCE(sk.level, 'any')))
                ORDER BY t.unit_id = 0, t.level = 'any', t.from_day DESC LIMIT 1) AS target
            FROM assessment a
            JOIN period p ON p.id = a.period_id
            JOIN unit u ON u.id = a.unit_id LEFT JOIN scored_kind sk ON sk.kind = u.kind
            JOIN indicator i ON i.authority_id = p.authority_id AND i.from_day <= p.last_day
                AND (i.to_day IS NULL OR i.to_day >= p.first_day) AND i.level IN ('any', COALESCE(sk.level, 'any'))
            LEFT JOIN criterion c ON c.id = i.criterion_id
            LEFT JOIN indicator_value v ON v.assessment_id = a.id AND v.indicator_id = i.id
            """;

    private final JdbcClient jdbc;
    private final UnitQueries units;

    IndicatorQueries(JdbcClient jdbc, UnitQueries units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Indicators of the authority at or above the scope, in their order; ended ones last. */
    public List<IndicatorRow> all(Scope scope, LocalDate today) {
        return jdbc.sql("""
                        SELECT i.id, i.version, i.name_vi, i.name_en, i.measure, i.more_is_better, i.criterion_id,
                               c.code AS criterion, i.level, i.from_day, i.to_day, i.sort_order, (
                            SELECT t.target FROM indicator_target t
                            WHERE t.indicator_id = i.id AND t.unit_id = 0 AND t.from_day <= :today
                            ORDER BY t.level = 'any' DESC, t.from_day DESC LIMIT 1) AS target
                        FROM indicator i LEFT JOIN criterion c ON c.id = i.criterion_id
                        WHERE i.authority_id = :authority
                        ORDER BY COALESCE(i.to_day, '9999-12-31') < :today, i.sort_order, i.id LIMIT 500""")
                .param("authority", units.authorityOf(scope.unitId()))
                .param("today", today)
                .query(IndicatorRow.class)
                .list();
    }

    public Optional<IndicatorRow> find(Scope scope, long id, LocalDate today) {
        return all(scope, today).stream().filter(row -> row.id() == id).findFirst();
    }

    public List<TargetRow> targets(Scope scope, long indicatorId) {
        return jdbc.sql("""
                        SELECT t.unit_id, COALESCE(u.name, '') AS unit_name, t.level, t.from_day, t.target
                        FROM indicator_target t JOIN indicator i ON i.id = t.indicator_id
                        LEFT JOIN unit u ON u.id = t.unit_id
                        WHERE t.indicator_id = ? AND i.authority_id = ?
                        ORDER BY t.unit_id, t.level, t.from_day DESC LIMIT 2000""")
                .params(indicatorId, units.authorityOf(scope.unitId()))
                .query(TargetRow.class)
                .list();
    }

    /** What a unit is asked in a period, with what it answered. */
    public List<ValueRow> values(Scope scope, long assessmentId) {
        return jdbc.sql(VALUES + """
                        JOIN unit_reach r ON r.unit_id = a.unit_id AND r.ancestor_id = :scope
                        WHERE a.id = :assessment ORDER BY i.sort_order, i.id LIMIT 500""")
                .param("scope", scope.unitId())
                .param("assessment", assessmentId)
                .query(ValueRow.class)
                .list();
    }

    /** The same of all units of a period. */
    public List<ValueRow> ofPeriod(Scope scope, long periodId) {
        return jdbc.sql(VALUES + """
                        JOIN unit_reach r ON r.unit_id = a.unit_id AND r.ancestor_id = :scope
                        WHERE a.period_id = :period ORDER BY i.sort_order, i.id, a.id LIMIT 200000""")
                .param("scope", scope.unitId())
                .param("period", periodId)
                .query(ValueRow.class)
                .list();
    }
}
