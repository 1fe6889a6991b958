package vn.khacphuc.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;
import vn.khacphuc.units.UnitQueries;

/** Reads periods. A unit sees those of its authority, with itself alone in them. */
@Service
@Transactional(readOnly = true)
public class PeriodQueries {

    private static final int MOST = 400;

    private static final String ROW = """
            SELECT p.id, p.version, p.authority_id, u.name AS authority_name, p.kind, p.year, p.number, p.first_day,
                   p.last_day, p.self_due, p.rating_due, p.state, p.locked_at,
                   EXISTS (SELECT 1 FROM unit_reach w WHERE w.ancestor_id = :scope AND w.unit_id = p.authority_id) AS whole,
                   COUNT(l.id) AS units,
                   COALESCE(SUM(l.id IS NOT NULL AND a.submitted_at IS NOT NULL AND a.state <> 'OPEN'), 0) AS reported,
                   COALESCE(SUM(l.id IS NOT NULL AND a.rating IS NOT NULL), 0) AS rated,
                   (SELECT COUNT(*) FROM book_addendum b WHERE b.period_id = p.id) AS addenda
            FROM period p JOIN unit u ON u.id = p.authority_id
            JOIN assessment a ON a.period_id = p.id
            JOIN unit_reach r ON r.unit_id = a.unit_id AND r.ancestor_id = :scope
            LEFT JOIN unit l ON l.id = a.unit_id AND (l.valid_to IS NULL OR l.valid_to >= p.last_day)
            """;

    private final JdbcClient jdbc;
    private final UnitQueries units;

    PeriodQueries(JdbcClient jdbc, UnitQueries units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Periods that have begun, the latest first: of the scope's own authority, then of one above that it reports to. */
    public List<PeriodRow> begun(Scope scope, LocalDate today, PeriodKind kind) {
        return jdbc.sql(ROW + """
                        WHERE p.first_day <= :today AND p.kind = :kind
                          AND (p.authority_id = :authority OR a.unit_id = :scope)
                        GROUP BY p.id ORDER BY p.authority_id <> :authority, p.last_day DESC, p.id DESC LIMIT\s""" + MOST)
                .param("scope", scope.unitId())
                .param("authority", units.authorityOf(scope.unitId()))
                .param("today", today)
                .param("kind", kind.name())
                .query(PeriodRow.class)
                .list();
    }

    public Optional<PeriodRow> find(Scope scope, long id) {
        return jdbc.sql(ROW + "WHERE p.id = :id GROUP BY p.id")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(PeriodRow.class)
                .optional();
    }

    /** Whether an earlier one of its kind is still open, and so has to be locked before it. */
    public Optional<PeriodRow> openBefore(Scope scope, PeriodRow period) {
        return jdbc.sql(ROW + """
                        WHERE p.authority_id = :authority AND p.kind = :kind AND p.state = 'OPEN' AND p.last_day < :first
                        GROUP BY p.id ORDER BY p.last_day LIMIT 1""")
                .param("scope", scope.unitId())
                .param("authority", period.authorityId())
                .param("kind", period.kind().name())
                .param("first", period.firstDay())
                .query(PeriodRow.class)
                .optional();
    }
}
