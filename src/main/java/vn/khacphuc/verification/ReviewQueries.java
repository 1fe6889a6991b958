package vn.khacphuc.verification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.plans.TaskEvidence;

/** Reports that wait for a decision, oldest first, each reader's queue without what the reader may not decide. */
@Service
@Transactional(readOnly = true)
public class ReviewQueries {

    // The conditions of plans.Independence, so that nobody is offered what would be refused.
    private static final String WAITING = """
            FROM task_reach tr
            JOIN task t ON t.id = tr.task_id
            JOIN unit u ON u.id = t.unit_id
            JOIN progress_report pr ON pr.id = (SELECT MAX(l.id) FROM progress_report l WHERE l.task_id = t.id)
            LEFT JOIN content_area a ON a.id = t.area_id
            LEFT JOIN person reporter ON reporter.id = pr.person_id
            LEFT JOIN verification_claim c ON c.task_id = t.id AND c.until > :now
            LEFT JOIN person claimer ON claimer.id = c.person_id
            WHERE tr.ancestor_id = :scope AND tr.own AND tr.open AND t.state = 'REPORTED'
              AND pr.account_id NOT IN (:accounts) AND (t.owner_id IS NULL OR t.owner_id NOT IN (:people))
              AND t.unit_id NOT IN (:units)
              AND (:text = '' OR CONCAT(t.measure, ' ', u.name) LIKE CONCAT('%', :text, '%'))
              AND (:in IS NULL OR t.unit_id IN (SELECT r.unit_id FROM unit_reach r WHERE r.ancestor_id = :in))
              AND (:area IS NULL OR t.area_id = :area)
              AND (NOT :claimed OR c.account_id = :account) AND (NOT :free OR c.task_id IS NULL)
            """;
    private static final String CLAIM =
            "claimer.full_name AS claimed_by, c.until AS claimed_until, COALESCE(c.account_id = :account, FALSE) AS mine";

    private final JdbcClient jdbc;
    private final TaskEvidence evidence;

    ReviewQueries(JdbcClient jdbc, TaskEvidence evidence) {
        this.jdbc = jdbc;
        this.evidence = evidence;
    }

    public List<QueueRow> queue(Actor by, QueueFilter filter, Locale language, int offset, int limit) {
        return waiting("""
                        SELECT t.id AS task_id, t.measure, u.name AS unit_name, IF(:en, a.short_en, a.short_vi) AS area_short,
                               reporter.full_name AS reporter, t.reported_on, t.due,
                               (SELECT COUNT(DISTINCT f.id) FROM evidence_file f
                                JOIN evidence_version v ON v.file_id = f.id AND v.kept_at IS NOT NULL
                                WHERE f.owner_kind = 'task' AND f.owner_id = t.id) AS files,
                        """ + CLAIM + " " + WAITING + " ORDER BY pr.at, t.id LIMIT :limit OFFSET :offset", by, filter)
                .param("en", language.getLanguage().equals("en"))
                .param("limit", limit)
                .param("offset", offset)
                .query(QueueRow.class)
                .list();
    }

    public int count(Actor by, QueueFilter filter) {
        return waiting("SELECT COUNT(*) " + WAITING, by, filter)
                .query(Integer.class)
                .single();
    }

    /** The oldest that nobody else is looking at. */
    public Optional<Long> next(Actor by, QueueFilter filter) {
        return waiting(
                        "SELECT t.id " + WAITING
                                + " AND (c.task_id IS NULL OR c.account_id = :account) ORDER BY pr.at, t.id LIMIT 1",
                        by,
                        filter)
                .query(Long.class)
                .optional();
    }

    /** One waiting report with all that is needed to decide; empty where this reader has nothing to decide. */
    public Optional<Review> review(Actor by, long taskId) {
        return waiting("""
                        SELECT t.id AS task_id, t.version, pr.id AS report_id, t.measure, t.deliverable, t.unit_id, u.name AS unit_name,
                               reporter.full_name AS reporter, pr.at AS reported_at, t.due, t.deadline_text,
                               pr.done_text AS done,
                        """ + CLAIM + " " + WAITING + " AND t.id = :task", by, QueueFilter.ALL)
                .param("task", taskId)
                .query(Waiting.class)
                .optional()
                .map(waiting -> waiting.with(evidence.versionsOf(taskId), checklist(taskId)));
    }

    /** What is to be checked before a task is accepted. */
    List<CheckLine> checklist(long taskId) {
        return Checklist.of(
                jdbc.sql("""
                        SELECT c.evidence FROM task_deficiency td
                        JOIN deficiency d ON d.id = td.deficiency_id
                        JOIN criterion c ON c.id = d.criterion_id
                        WHERE td.task_id = ? ORDER BY td.main DESC, d.id LIMIT 1""").param(taskId).query(String.class).optional().orElse(""));
    }

    private StatementSpec waiting(String sql, Actor by, QueueFilter filter) {
        return jdbc.sql(sql)
                .param("scope", by.scope().unitId())
                .param("account", by.accountId())
                .param("accounts", by.accountIds())
                .param("people", by.personIds())
                .param("units", by.unitIds())
                .param("now", by.at())
                .param("text", filter.text())
                .param("in", filter.unitId())
                .param("area", filter.areaId())
                .param("claimed", filter.claimed())
                .param("free", filter.free());
    }
}
