package vn.khacphuc.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Scope;

/** Reads slips, always within a scope and what the reader may see of it. */
@Service
@Transactional(readOnly = true)
public class UrgingQueries {

    private static final String ROW = """
            SELECT g.id, g.version, g.kind, g.subject, g.subject_id, %s AS measure,
                   g.area_key, IF(:en, a.short_en, a.short_vi) AS area_short, g.plan_year, g.plan_kind,
                   s.full_name AS subject_person, g.level,
                   g.unit_id, u.name AS unit_name, p.full_name AS person_name, g.number, g.due, g.reply_by, g.state,
                   g.sent_at, g.read_at, %s AS followed
            """.formatted(UrgingTables.NAME, UrgingLadder.FOLLOWED);
    private static final String FROM = """
            FROM urging g
            JOIN unit_reach r ON r.unit_id = g.unit_id AND r.ancestor_id = :scope
            JOIN unit u ON u.id = g.unit_id
            """ + UrgingTables.JOINS + """
            LEFT JOIN person p ON p.id = g.person_id
            WHERE (:all OR g.state NOT IN ('PROPOSED', 'DROPPED'))
              AND (:everybody OR g.subject <> 'PERSON' OR g.subject_id IN (:people))
            """;
    private static final String WHERE = """
             AND (:text = '' OR %s LIKE CONCAT('%%', :text, '%%') OR u.name LIKE CONCAT('%%', :text, '%%')
                  OR s.full_name LIKE CONCAT('%%', :text, '%%') OR CAST(g.number AS CHAR) = :text)
             AND (:kind IS NULL OR g.kind = :kind)
             AND (:anyState OR g.state IN (:states))
             AND (:level IS NULL OR g.level = :level)
             AND (:unit IS NULL OR g.unit_id IN (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit))
             AND (:subject IS NULL OR g.subject = :subject)
             AND (:unanswered IS NULL OR (g.state = 'SENT' AND g.reply_by < :unanswered AND NOT %s))
             AND (:task IS NULL OR (g.subject = 'TASK' AND g.subject_id = :task))
             AND (:assessment IS NULL OR (g.subject = 'INDICATOR' AND g.subject_id = :assessment))
            """.formatted(UrgingTables.NAME, UrgingLadder.FOLLOWED);

    private final JdbcClient jdbc;

    UrgingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Slips, what is only proposed before the rest, each part the latest first. */
    public List<UrgingRow> list(
            Scope scope, UrgingReader reader, UrgingFilter filter, Locale language, int offset, int limit) {
        return filtered(ROW, """
                         ORDER BY g.state = 'PROPOSED' DESC, COALESCE(g.sent_at, g.created_at) DESC, g.id DESC
                         LIMIT :limit OFFSET :offset""", scope, reader, filter)
                .param("en", language.getLanguage().equals("en"))
                .param("limit", limit)
                .param("offset", offset)
                .query(UrgingRow.class)
                .list();
    }

    public int count(Scope scope, UrgingReader reader, UrgingFilter filter) {
        return filtered("SELECT COUNT(*) ", "", scope, reader, filter)
                .query(Integer.class)
                .single();
    }

    public Optional<UrgingDetail> find(Scope scope, UrgingReader reader, long id, Locale language) {
        Optional<UrgingRow> row = visible(ROW + FROM + " AND g.id = :id", scope, reader)
                .param("en", language.getLanguage().equals("en"))
                .param("id", id)
                .query(UrgingRow.class)
                .optional();
        return row.map(found -> detail(found, scope, reader, language));
    }

    /** Of these slips those that wait for this reader. */
    public Set<Long> waiting(Actor by, Collection<Long> ids) {
        UrgingReader reader = UrgingReader.of(by);
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(visible(
                                "SELECT g.id " + FROM + " AND g.id IN (:ids) AND " + reader.waiting(),
                                by.scope(),
                                reader)
                        .param("ids", ids)
                        .query(Long.class)
                        .list());
    }

    private UrgingDetail detail(UrgingRow row, Scope scope, UrgingReader reader, Locale language) {
        Found found = jdbc.sql("""
                        SELECT COALESCE(g.person_id, 0) AS person_id, au.name AS authority_name, g.as_of, g.percent,
                               g.late_tasks, g.open_tasks, g.text, g.state_reason, g.moot, g.answer, g.answered_at
                        FROM urging g LEFT JOIN unit au ON au.id = g.authority_id WHERE g.id = ?""").param(row.id()).query(Found.class).single();
        List<UrgingRow> chain = visible(ROW + FROM + """
                         AND EXISTS (SELECT 1 FROM urging o
                                     WHERE o.id = :id AND o.kind = g.kind AND o.subject = g.subject
                                       AND o.subject_id = g.subject_id AND o.area_key = g.area_key
                                       AND o.plan_year = g.plan_year AND o.plan_kind = g.plan_kind
                                       AND o.deadline_version = g.deadline_version)
                         ORDER BY g.level LIMIT 10""", scope, reader)
                .param("en", language.getLanguage().equals("en"))
                .param("id", row.id())
                .query(UrgingRow.class)
                .list();
        List<UrgingDetail.Event> events =
                jdbc.sql("""
                        SELECT h.at, h.verb, pe.full_name AS person_name, h.text
                        FROM urging_history h LEFT JOIN person pe ON pe.id = h.person_id
                        WHERE h.urging_id = ? ORDER BY h.id DESC LIMIT 200""").param(row.id()).query(UrgingDetail.Event.class).list();
        return new UrgingDetail(
                row,
                found.personId(),
                found.authorityName(),
                found.asOf(),
                found.percent(),
                found.lateTasks(),
                found.openTasks(),
                found.text(),
                found.stateReason(),
                found.moot(),
                found.answer(),
                found.answeredAt(),
                chain,
                events);
    }

    private StatementSpec filtered(String select, String order, Scope scope, UrgingReader reader, UrgingFilter filter) {
        UrgingKind kind = filter.kind();
        UrgingSubject subject = filter.subject();
        return visible(
                        select + FROM + WHERE + (filter.waiting() ? " AND " + reader.waiting() : "") + order,
                        scope,
                        reader)
                .param("text", filter.text().strip())
                .param("kind", kind == null ? null : kind.name())
                .param("anyState", filter.states().isEmpty())
                .param(
                        "states",
                        filter.states().isEmpty()
                                ? List.of("")
                                : filter.states().stream().map(Enum::name).toList())
                .param("level", filter.level())
                .param("unit", filter.unitId())
                .param("subject", subject == null ? null : subject.name())
                .param("unanswered", filter.unansweredOn())
                .param("task", filter.taskId())
                .param("assessment", filter.assessmentId());
    }

    private StatementSpec visible(String sql, Scope scope, UrgingReader reader) {
        return jdbc.sql(sql)
                .param("scope", scope.unitId())
                .param("all", reader.all())
                .param("everybody", reader.people().isEmpty())
                .param("people", reader.people().isEmpty() ? List.of(0L) : reader.people());
    }

    private record Found(
            long personId,
            @Nullable String authorityName,
            LocalDate asOf,
            @Nullable Integer percent,
            @Nullable Integer lateTasks,
            @Nullable Integer openTasks,
            String text,
            String stateReason,
            boolean moot,
            String answer,
            @Nullable Instant answeredAt) {}
}
