package vn.khacphuc.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/** Reads what units say of themselves and how they are rated, within a scope. */
@Service
@Transactional(readOnly = true)
public class AssessmentQueries {

    private static final int MOST = 20_000;

    private static final String ROW = """
            SELECT a.id, a.version, a.period_id, p.kind, p.year, p.number, p.first_day, p.last_day, p.self_due, p.rating_due,
                   a.unit_id, u.name AS unit_name, a.state, a.results, a.obstacles, a.next_steps, a.submitted_at,
                   s.full_name AS submitter_name, a.returned_for, a.rating, g.name_vi AS rating_vi, g.name_en AS rating_en,
                   COALESCE(g.good, 0) AS rating_good, a.rating_comment, a.rated_at, t.full_name AS rater_name
            FROM assessment a
            JOIN period p ON p.id = a.period_id
            JOIN unit_reach r ON r.unit_id = a.unit_id AND r.ancestor_id = :scope
            JOIN unit u ON u.id = a.unit_id JOIN unit_kind k ON k.code = u.kind
            LEFT JOIN assessment_rating g ON g.code = a.rating
            LEFT JOIN person s ON s.id = a.submitted_by LEFT JOIN person t ON t.id = a.rated_by
            """;
    private static final String LIVED =
            " AND (u.valid_to IS NULL OR u.valid_to >= p.last_day OR a.submitted_at IS NOT NULL)";
    private static final String ORDER =
            " ORDER BY k.sort_order, u.sort_order, u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, u.id LIMIT " + MOST;

    private final JdbcClient jdbc;

    AssessmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units of a period, in the order of the organisation. */
    public List<AssessmentRow> of(Scope scope, long periodId) {
        return jdbc.sql(ROW + "WHERE a.period_id = :period" + LIVED + ORDER)
                .param("scope", scope.unitId())
                .param("period", periodId)
                .query(AssessmentRow.class)
                .list();
    }

    /** Units that have not sent their word. */
    public List<AssessmentRow> missing(Scope scope, long periodId) {
        return jdbc.sql(ROW + "WHERE a.period_id = :period AND a.submitted_at IS NULL" + LIVED + ORDER)
                .param("scope", scope.unitId())
                .param("period", periodId)
                .query(AssessmentRow.class)
                .list();
    }

    public Optional<AssessmentRow> find(Scope scope, long id) {
        return jdbc.sql(ROW + "WHERE a.id = :id")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(AssessmentRow.class)
                .optional();
    }

    /** What a unit has to send now: begun, not locked, not sent, the most urgent first. */
    public List<AssessmentRow> waitingFor(Scope scope, long unitId, LocalDate today) {
        return jdbc.sql(ROW + """
                        WHERE a.unit_id = :unit AND p.state = 'OPEN' AND a.state = 'OPEN' AND p.first_day <= :today
                        ORDER BY p.self_due, p.id LIMIT 20""")
                .param("scope", scope.unitId())
                .param("unit", unitId)
                .param("today", today)
                .query(AssessmentRow.class)
                .list();
    }

    /** What the unit wrote in the period before, to begin the next from. */
    public Optional<AssessmentRow> before(Scope scope, AssessmentRow row) {
        return jdbc.sql(ROW + """
                        WHERE a.unit_id = :unit AND p.kind = :kind AND p.last_day < :first AND a.submitted_at IS NOT NULL
                        ORDER BY p.last_day DESC LIMIT 1""")
                .param("scope", scope.unitId())
                .param("unit", row.unitId())
                .param("kind", row.kind().name())
                .param("first", row.firstDay())
                .query(AssessmentRow.class)
                .optional();
    }

    public List<RatingRow> ratings() {
        return jdbc.sql("SELECT code, name_vi, name_en, good FROM assessment_rating ORDER BY sort_order LIMIT 50")
                .query(RatingRow.class)
                .list();
    }
}
