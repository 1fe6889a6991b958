package vn.khacphuc.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/** Reads orders: of each what it asks of the units within a scope, and what became of that. */
@Service
@Transactional(readOnly = true)
public class DirectiveQueries {

    private static final String PARTS = DirectiveParts.PARTS;
    private static final String PAGE = """
            SELECT d.id FROM directive d
            WHERE EXISTS (SELECT 1 FROM directive_part p
                          JOIN unit_reach r ON r.unit_id = p.unit_id AND r.ancestor_id = :scope
                          WHERE p.directive_id = d.id AND (NOT :silent OR p.state = 'SENT')
                            AND (NOT :late OR EXISTS
                                 (SELECT 1 FROM task t WHERE t.directive_part_id = p.id AND %s))
                            AND (:unit IS NULL OR p.unit_id IN
                                 (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit)))
              AND (:text = '' OR d.title LIKE CONCAT('%%', :text, '%%') OR d.number LIKE CONCAT('%%', :text, '%%'))
              AND (:state IS NULL OR d.state = :state)
              AND (:sender IS NULL OR d.person_id = :sender)
            """.formatted(Answer.PART_LATE);
    private static final String ROWS =
            """
            SELECT d.id, d.version, d.title, d.number, d.issued_on, d.created_at, d.state,
                   SUM(x.live) AS units, SUM(x.live AND x.received) AS received, SUM(x.live AND x.planned) AS planned,
                   SUM(x.live AND x.done) AS done, SUM(x.live AND x.late) AS late, MIN(x.next_due) AS next_due
            FROM (SELECT p.directive_id, p.addressed_unit_id, MAX(p.state <> 'CANCELLED') AS live,
                         %s AS received, %s AS planned, %s AS done, %s AS late,
                         MIN(IF(p.state IN ('SENT', 'ACKNOWLEDGED'), t.due, NULL)) AS next_due
                  """.formatted(Answer.RECEIVED.sql(), Answer.PLANNED.sql(), Answer.DONE.sql(), Answer.LATE.sql())
                    + PARTS + """
                  WHERE p.directive_id IN (SELECT id FROM (%s) page)
                    AND (p.state <> 'CANCELLED' OR NOT EXISTS (SELECT 1 FROM directive_part o
                         WHERE o.directive_id = p.directive_id AND o.addressed_unit_id = p.addressed_unit_id
                           AND o.state <> 'CANCELLED'))
                  GROUP BY p.directive_id, p.addressed_unit_id) x
            JOIN directive d ON d.id = x.directive_id
            GROUP BY d.id ORDER BY d.created_at DESC, d.id DESC
            """;

    private final JdbcClient jdbc;

    DirectiveQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Orders, the latest first. */
    public List<DirectiveRow> list(Scope scope, DirectiveFilter filter, LocalDate today, int offset, int limit) {
        return filtered(
                        ROWS.formatted(PAGE + " ORDER BY d.created_at DESC, d.id DESC LIMIT :limit OFFSET :offset"),
                        scope,
                        filter,
                        today)
                .param("limit", limit)
                .param("offset", offset)
                .query(DirectiveRow.class)
                .list();
    }

    /** How many orders a filter finds. */
    public int count(Scope scope, DirectiveFilter filter, LocalDate today) {
        return filtered("SELECT COUNT(*) FROM (" + PAGE + ") x", scope, filter, today)
                .query(Integer.class)
                .single();
    }

    public Optional<DirectiveDetail> find(Scope scope, long id, LocalDate today) {
        return jdbc.sql(ROWS.formatted("SELECT :id AS id"))
                .param("scope", scope.unitId())
                .param("id", id)
                .param("today", today)
                .query(DirectiveRow.class)
                .optional()
                .map(row -> with(scope, row));
    }

    private DirectiveDetail with(Scope scope, DirectiveRow row) {
        Words words = jdbc.sql("""
                        SELECT d.text, d.state_reason, d.closed_at, p.full_name AS person_name, d.sender_role = 'LEADER' AS led_by
                        FROM directive d LEFT JOIN person p ON p.id = d.person_id WHERE d.id = ?""").param(row.id()).query(Words.class).single();
        return new DirectiveDetail(
                row,
                words.text(),
                words.stateReason(),
                words.personName(),
                words.ledBy(),
                words.closedAt(),
                items(row.id()),
                waiting(scope, row.id()),
                events(scope, row.id()));
    }

    /** The order a task comes from; empty for others, and where the scope does not see it. */
    public Optional<DirectiveDetail> ofTask(Scope scope, long taskId, LocalDate today) {
        return jdbc.sql("""
                        SELECT p.directive_id FROM task t JOIN directive_part p ON p.id = t.directive_part_id
                        WHERE t.id = ?""").param(taskId).query(Long.class).optional().flatMap(id -> find(scope, id, today));
    }

    private List<DirectiveDetail.Item> items(long id) {
        return jdbc.sql("""
                        SELECT ordinal, text, deliverable, deadline_text, due FROM directive_item
                        WHERE directive_id = ? ORDER BY ordinal LIMIT 50""").param(id).query(DirectiveDetail.Item.class).list();
    }

    private List<DirectiveDetail.UnitChoice> waiting(Scope scope, long id) {
        return jdbc.sql("SELECT u.id AS unit_id, u.name AS unit_name, IF(a.id = u.id, NULL, a.name) AS former_name "
                        + PARTS + """
                        JOIN unit u ON u.id = p.unit_id
                        JOIN unit a ON a.id = p.addressed_unit_id
                        JOIN directive d ON d.id = p.directive_id AND d.state = 'SENT'
                        WHERE p.directive_id = :id AND p.state = 'SENT' GROUP BY a.id, u.id
                        ORDER BY u.sort_order, u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, u.id, a.id LIMIT 500""")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(DirectiveDetail.UnitChoice.class)
                .list();
    }

    private List<DirectiveEvent> events(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT e.at, e.verb, pe.full_name AS person_name, u.name AS unit_name FROM (
                            SELECT h.at, h.verb, h.person_id, NULL AS unit_id, h.id FROM directive_history h
                            WHERE h.directive_id = :id
                            UNION ALL
                            SELECT h.at, h.verb, h.person_id, h.unit_id, MAX(h.id) FROM directive_part_history h
                            JOIN unit_reach r ON r.unit_id = h.unit_id AND r.ancestor_id = :scope
                            WHERE h.directive_id = :id AND h.verb NOT IN ('directive.sent', 'directive.withdrawn')
                            GROUP BY h.at, h.verb, h.person_id, h.unit_id) e
                        LEFT JOIN person pe ON pe.id = e.person_id
                        LEFT JOIN unit u ON u.id = e.unit_id
                        ORDER BY e.at DESC, e.unit_id IS NULL DESC, e.id DESC LIMIT 200""")
                .param("id", id)
                .param("scope", scope.unitId())
                .query(DirectiveEvent.class)
                .list();
    }

    private StatementSpec filtered(String sql, Scope scope, DirectiveFilter filter, LocalDate today) {
        DirectiveState state = filter.state();
        return jdbc.sql(sql)
                .param("scope", scope.unitId())
                .param("text", filter.text().strip())
                .param("unit", filter.unitId())
                .param("sender", filter.senderId())
                .param("silent", filter.silent())
                .param("late", filter.late())
                .param("today", today)
                .param("state", state == null ? null : state.name());
    }

    private record Words(
            String text,
            String stateReason,
            @Nullable Instant closedAt,
            @Nullable String personName,
            boolean ledBy) {}
}
