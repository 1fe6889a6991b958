package vn.khacphuc.assessments;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.plans.TaskState;

/**
 * Reads from the dated rows what was so at the cut-off, as far as it is known at the lock. Words that have no dated row
 * (measures, titles, names) are those of the lock.
 */
@Component
class BookReading {

    private static final int MOST = 1_000_000;

    /** What a year's book is about: its own year, what was still open, and what ended within the period. */
    private static final String TASKS = """
            SELECT t.id, h.unit_id, t.measure, o.full_name AS owner_name, a.name_vi AS area_name, p.title AS plan_title,
                   p.year AS plan_year, IF(v.id IS NULL, h.state, 'VERIFIED') AS state,
                   IF(v.id IS NULL, h.percent, 100) AS percent, h.at_risk, h.original_due, h.due,
                   COALESCE(v.reported_on, h.reported_on) AS reported_on, h.paused_until, h.points
            FROM (SELECT task_id, MAX(id) AS id FROM task_history WHERE at < :ends GROUP BY task_id) x
            JOIN task_history h ON h.id = x.id
            JOIN unit_reach r ON r.unit_id = h.unit_id AND r.ancestor_id = :authority AND r.counts
            JOIN task t ON t.id = h.task_id
            LEFT JOIN (SELECT task_id, MAX(id) AS id, MAX(reported_on) AS reported_on FROM task_history
                       WHERE state = 'VERIFIED' AND at < :known AND reported_on <= :lastDay GROUP BY task_id) v
                ON v.task_id = h.task_id
            LEFT JOIN plan p ON p.id = h.plan_id
            LEFT JOIN person o ON o.id = h.owner_id
            LEFT JOIN content_area a ON a.id = h.area_id
            WHERE h.state <> 'PLANNED'
              AND (p.year = :year OR h.state IN ('NOT_STARTED', 'IN_PROGRESS', 'REPORTED', 'PAUSED') OR h.at >= :begins)
            ORDER BY t.id LIMIT\s""" + MOST;

    private static final String FAULTS = """
            SELECT d.id, h.unit_id, d.title, a.name_vi AS area_name, c.code AS criterion, h.year, h.state, h.points_lost,
                   h.tolerated_until
            FROM (SELECT deficiency_id, MAX(id) AS id FROM deficiency_history WHERE at < :ends GROUP BY deficiency_id) x
            JOIN deficiency_history h ON h.id = x.id
            JOIN unit_reach r ON r.unit_id = h.unit_id AND r.ancestor_id = :authority AND r.counts
            JOIN deficiency d ON d.id = h.deficiency_id
            LEFT JOIN content_area a ON a.id = h.area_id
            LEFT JOIN criterion c ON c.id = h.criterion_id
            WHERE h.year = :year - 1 OR h.state IN ('OPEN', 'IN_REMEDY', 'TOLERATED') OR h.at >= :begins
            ORDER BY d.id LIMIT\s""" + MOST;

    private static final String PLANS = """
            SELECT p.id, h.unit_id, p.title, k.name_vi AS kind, h.year, h.state, h.number, h.issued_on
            FROM (SELECT plan_id, MAX(id) AS id FROM plan_history WHERE at < :ends GROUP BY plan_id) x
            JOIN plan_history h ON h.id = x.id
            JOIN unit_reach r ON r.unit_id = h.unit_id AND r.ancestor_id = :authority AND r.counts
            JOIN plan p ON p.id = h.plan_id JOIN plan_kind k ON k.code = h.kind
            WHERE h.year = :year OR h.at >= :begins
            ORDER BY p.id LIMIT\s""" + MOST;

    private final JdbcClient jdbc;

    BookReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BookTask> tasks(long authorityId, int year, BookTime time) {
        return asked(TASKS, authorityId, year, time)
                .param("known", time.known())
                .param("lastDay", time.lastDay())
                .query(BookTask.class)
                .list();
    }

    List<BookFault> faults(long authorityId, int year, BookTime time) {
        return asked(FAULTS, authorityId, year, time).query(BookFault.class).list();
    }

    /** Name and checksum of each file that proves a task, in the version of the cut-off. */
    Map<Long, String> evidence(long authorityId, BookTime time) {
        Map<Long, String> found = new HashMap<>();
        jdbc.sql("""
                        SELECT f.owner_id, v.name, v.number, v.sha256
                        FROM evidence_file f
                        JOIN unit_reach r ON r.unit_id = f.unit_id AND r.ancestor_id = ?
                        JOIN evidence_version v ON v.id = (
                            SELECT MAX(l.id) FROM evidence_version l
                            WHERE l.file_id = f.id AND l.at < ? AND l.kept_at <= ?)
                        WHERE f.owner_kind = 'task' ORDER BY f.owner_id, f.id LIMIT\s""" + MOST).params(authorityId, time.ends(), time.known()).query(row -> {
            found.merge(
                    row.getLong("owner_id"),
                    row.getString("name") + " v" + row.getInt("number") + " SHA-256 " + row.getString("sha256"),
                    (one, two) -> one + "\n" + two);
        });
        return found;
    }

    Content row(BookTask task, LocalDate cutOff) {
        TaskState state = task.stateOn(cutOff);
        Content content = new Content()
                .text("title", task.measure())
                .text("owner", task.ownerName())
                .text("area", task.areaName())
                .text("plan", task.planTitle())
                .text("planYear", task.planYear() == null ? null : String.valueOf(task.planYear()))
                .text("state", "TaskState." + state.name())
                .number("percent", task.percent())
                .flag("atRisk", task.atRisk())
                .day("originalDue", task.originalDue())
                .day("due", task.due())
                .day("reportedOn", task.reportedOn())
                .number("points", task.points());
        var timeliness = task.timeliness(cutOff);
        return timeliness == null ? content : content.text("timeliness", "Timeliness." + timeliness.name());
    }

    Content row(BookFault fault) {
        return new Content()
                .text("title", fault.title())
                .text("area", fault.areaName())
                .text("criterion", fault.criterion())
                .number("year", fault.year())
                .text("state", "DeficiencyState." + fault.state().name())
                .number("pointsLost", fault.pointsLost())
                .day("toleratedUntil", fault.toleratedUntil());
    }

    List<BookLine> plans(long authorityId, int year, BookTime time, Reporting reporting) {
        return asked(PLANS, authorityId, year, time)
                .query((row, number) -> new BookLine(
                        BookPart.PLAN,
                        row.getLong("id"),
                        reporting.of(row.getLong("unit_id")),
                        new Content()
                                .text("title", row.getString("title"))
                                .text("unit", reporting.name(reporting.of(row.getLong("unit_id"))))
                                .text("kind", row.getString("kind"))
                                .number("year", row.getInt("year"))
                                .text("state", "PlanState." + row.getString("state"))
                                .text("number", row.getString("number"))
                                .day("issuedOn", row.getObject("issued_on", LocalDate.class))
                                .written()))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, long authorityId, int year, BookTime time) {
        return jdbc.sql(sql)
                .param("authority", authorityId)
                .param("year", year)
                .param("begins", time.begins())
                .param("ends", time.ends());
    }
}
