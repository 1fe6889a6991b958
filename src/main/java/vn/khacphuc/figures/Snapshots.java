package vn.khacphuc.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;

/** Reads from the dated rows what was known of tasks at the beginning of a day. */
@Component
class Snapshots {

    /** Days ahead that are forecast. */
    static final int AHEAD = 30;

    private static final int MOST = 200_000;

    private static final String OPEN = """
            SELECT c.id AS task_id, h.unit_id, COALESCE(h.owner_id, 0) AS owner_id, h.due, h.percent, h.at_risk,
                   h.state = 'PAUSED' AND COALESCE(h.paused_until >= :day, TRUE) AS paused,
                   (SELECT MAX(e.at) FROM task_history e WHERE e.task_id = c.id AND e.at < :start
                        AND e.verb IN ('task.reported', 'task.reported_done')) AS last_report,
                   (SELECT MIN(e.at) FROM task_history e WHERE e.task_id = c.id AND e.state <> 'PLANNED') AS begun,
                   (SELECT COUNT(*) FROM task_history e WHERE e.task_id = c.id AND e.at < :start
                        AND e.verb = 'task.extended') AS extensions,
                   (SELECT e.verb FROM task_history e WHERE e.task_id = c.id AND e.at < :start
                        AND e.verb IN ('task.extension_asked', 'task.extended', 'task.extension_refused')
                    ORDER BY e.at DESC, e.id DESC LIMIT 1) AS asking,
                   (SELECT e.verb FROM task_history e WHERE e.task_id = c.id AND e.at < :start
                        AND e.verb IN ('task.reported_done', 'task.returned')
                    ORDER BY e.at DESC, e.id DESC LIMIT 1) AS checking
            FROM task c
            JOIN task_history h ON h.id = (
                SELECT e.id FROM task_history e WHERE e.task_id = c.id AND e.at < :start
                ORDER BY e.at DESC, e.id DESC LIMIT 1)
            WHERE c.created_at < :start AND (c.open OR c.moved_at >= :start)
              AND h.state IN ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED') AND h.due BETWEEN :day AND :until
            ORDER BY c.id LIMIT\s""" + MOST;

    /** What became of cases whose deadline had passed by the beginning of a day; cancelled tasks left out. */
    private static final String KNOWN = """
            SELECT k.day, k.task_id, k.unit_id, COALESCE(h.owner_id, 0) AS owner_id, k.due, k.signs,
                   NOT COALESCE(h.state IN ('REPORTED', 'VERIFIED') AND h.reported_on <= k.due, FALSE) AS missed
            FROM forecast_case k
            JOIN task_history h ON h.id = (
                SELECT e.id FROM task_history e WHERE e.task_id = k.task_id AND e.at < :start
                ORDER BY e.at DESC, e.id DESC LIMIT 1)
            WHERE k.due < :day AND k.day >= :from AND h.state <> 'CANCELLED'
            ORDER BY k.day, k.task_id LIMIT\s""" + MOST;

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Tasks due within {@link #AHEAD} days that were open and not reported done.
     *
     * @param past tasks that had ended
     */
    List<Snapshot> open(LocalDate day, Past past) {
        return jdbc.sql(OPEN)
                .param("day", day)
                .param("until", day.plusDays(AHEAD - 1L))
                .param("start", start(day))
                .query((row, number) -> snapshot(row, day, past))
                .list();
    }

    List<KnownCase> known(LocalDate day) {
        return jdbc.sql(KNOWN)
                .param("day", day)
                .param("from", day.minusYears(1))
                .param("start", start(day))
                .query(KnownCase.class)
                .list();
    }

    private static Snapshot snapshot(ResultSet row, LocalDate day, Past past) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        LocalDate begun = day(row, "begun", day);
        LocalDate last = day(row, "last_report", begun);
        int percent = row.getInt("percent");
        long all = Math.max(1, ChronoUnit.DAYS.between(begun, due));
        long gone = Math.clamp(ChronoUnit.DAYS.between(begun, day), 0, all);
        return new Snapshot(
                row.getLong("task_id"),
                row.getLong("unit_id"),
                due,
                Math.toIntExact(ChronoUnit.DAYS.between(day, due)),
                Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(last, day))),
                percent,
                Math.toIntExact(Math.max(0, gone * 100 / all - percent)),
                past.all(),
                past.unit(row.getLong("unit_id")),
                past.owner(row.getLong("owner_id")),
                row.getInt("extensions"),
                "task.extension_asked".equals(row.getString("asking")),
                "task.returned".equals(row.getString("checking")),
                row.getBoolean("at_risk"),
                row.getBoolean("paused"));
    }

    private static LocalDate day(ResultSet row, String column, LocalDate otherwise) throws SQLException {
        Instant at = row.getObject(column, Instant.class);
        return at == null ? otherwise : LocalDate.ofInstant(at, Actor.ZONE);
    }

    static Instant start(LocalDate day) {
        return Objects.requireNonNull(day).atStartOfDay(Actor.ZONE).toInstant();
    }
}
