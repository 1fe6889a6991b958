package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.FoundRows;
import vn.khacphuc.deficiencies.RemedyProgress;
import vn.khacphuc.deficiencies.TaskCounts;
import vn.khacphuc.units.ReachListener;

/** The rows beside tasks, written after the versioned rows: shares, cooperation, closure, dated history. */
@Component
class TaskRecords implements ReachListener {

    /** Sorts last and means none. */
    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private static final String INTO_REACH = "task_reach (ancestor_id, task_id, own, open, due)";
    private static final String REACH = """
            SELECT r.ancestor_id, t.id, MAX(x.own AND r.counts), t.open, COALESCE(t.due, '9999-12-31')
            FROM (SELECT id AS task_id, unit_id, 1 AS own FROM task
                  UNION ALL SELECT task_id, unit_id, 0 FROM task_cooperation) x
            JOIN task t ON t.id = x.task_id
            JOIN unit_reach r ON r.unit_id = x.unit_id
            %s GROUP BY r.ancestor_id, t.id""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final RemedyProgress remedies;
    private final List<TaskListener> listeners;

    TaskRecords(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            RemedyProgress remedies,
            List<TaskListener> listeners) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.remedies = remedies;
        this.listeners = listeners;
    }

    /** Writes anew who sees these tasks. */
    void reach(Collection<Long> taskIds) {
        if (!taskIds.isEmpty()) {
            jdbc.sql("DELETE FROM task_reach WHERE task_id IN (:ids)")
                    .param("ids", taskIds)
                    .update();
            FoundRows.insert(jdbc, INTO_REACH, REACH.formatted("WHERE t.id IN (:ids)"), Map.of("ids", taskIds));
        }
    }

    void children(long taskId, TaskDraft draft) {
        jdbc.sql("DELETE FROM task_deficiency WHERE task_id = ?").param(taskId).update();
        jdbc.sql("DELETE FROM task_cooperation WHERE task_id = ?").param(taskId).update();
        batches.batchUpdate(
                "INSERT INTO task_deficiency (task_id, deficiency_id, points, main) VALUES (:task, :deficiency, :points, :main)",
                draft.shares().stream()
                        .map(share -> new MapSqlParameterSource("task", taskId)
                                .addValue("deficiency", share.deficiencyId())
                                .addValue("points", share.points())
                                .addValue("main", share.main()))
                        .toArray(MapSqlParameterSource[]::new));
        batches.batchUpdate(
                "INSERT INTO task_cooperation (task_id, unit_id) VALUES (:task, :unit)",
                draft.cooperatingUnitIds().stream()
                        .distinct()
                        .map(unit -> new MapSqlParameterSource("task", taskId).addValue("unit", unit))
                        .toArray(MapSqlParameterSource[]::new));
        jdbc.sql("DELETE FROM task_reach WHERE task_id = ?").param(taskId).update();
        FoundRows.insert(jdbc, INTO_REACH, REACH.formatted("WHERE t.id = :id"), Map.of("id", taskId));
    }

    /** After a verb: closure follows state and day, a dated row is left, deficiencies learn of it. */
    void changed(Actor by, String verb, Collection<Long> taskIds) {
        if (taskIds.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        UPDATE task_reach tr JOIN task t ON t.id = tr.task_id
                        SET tr.open = t.open, tr.due = COALESCE(t.due, '9999-12-31') WHERE tr.task_id IN (:ids)""").param("ids", taskIds).update();
        FoundRows.insert(
                jdbc,
                """
                        task_history (task_id, at, verb, account_id, person_id, plan_id, unit_id, owner_id, area_id,
                                                  state, percent, at_risk, original_due, due, reported_on, paused_until, points)""",
                """
                        SELECT t.id, :at, :verb, :account, :person, t.plan_id, t.unit_id, t.owner_id, t.area_id,
                               t.state, t.percent, t.at_risk, t.original_due, t.due, t.reported_on, t.paused_until,
                               COALESCE((SELECT SUM(td.points) FROM task_deficiency td WHERE td.task_id = t.id), 0)
                        FROM task t WHERE t.id IN (:ids) ORDER BY t.id""",
                Map.of(
                        "at",
                        by.at(),
                        "verb",
                        verb,
                        "account",
                        by.accountId(),
                        "person",
                        by.personId(),
                        "ids",
                        taskIds));
        deficiencies(
                by,
                jdbc.sql("SELECT DISTINCT deficiency_id FROM task_deficiency WHERE task_id IN (:ids)")
                        .param("ids", taskIds)
                        .query(Long.class)
                        .list());
        listeners.forEach(listener -> listener.changed(by, verb, taskIds));
    }

    /** Deficiencies that tasks stood for before they were changed or taken away. */
    List<Long> deficienciesOf(Collection<Long> taskIds) {
        return taskIds.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT DISTINCT deficiency_id FROM task_deficiency WHERE task_id IN (:ids)")
                        .param("ids", taskIds)
                        .query(Long.class)
                        .list();
    }

    void deficiencies(Actor by, Collection<Long> deficiencyIds) {
        if (deficiencyIds.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        SELECT d.id, COUNT(t.id) AS total, COALESCE(SUM(t.open OR t.state = 'VERIFIED'), 0) AS approved,
                               COALESCE(SUM(t.state = 'VERIFIED'), 0) AS verified,
                               COALESCE(SUM(IF(t.id IS NULL, 0, td.points)), 0) AS points,
                               COALESCE(SUM(IF(t.open OR t.state = 'VERIFIED', td.points, 0)), 0) AS running,
                               COALESCE(SUM(IF(t.state = 'VERIFIED', td.points, 0)), 0) AS won
                        FROM deficiency d
                        LEFT JOIN task_deficiency td ON td.deficiency_id = d.id
                        LEFT JOIN task t ON t.id = td.task_id AND t.state <> 'CANCELLED'
                        WHERE d.id IN (:ids) GROUP BY d.id ORDER BY d.id""")
                .param("ids", deficiencyIds)
                .query((row, number) -> new Counted(
                        row.getLong("id"),
                        new TaskCounts(
                                row.getInt("total"),
                                row.getInt("approved"),
                                row.getInt("verified"),
                                row.getBigDecimal("points"),
                                row.getBigDecimal("running"),
                                row.getBigDecimal("won"))))
                .list()
                .forEach(counted -> remedies.tasksChanged(by, counted.deficiencyId(), counted.counts()));
    }

    /** Takes tasks away that were never approved. */
    void delete(Collection<Long> taskIds) {
        for (String table : List.of("task_deficiency", "task_cooperation", "task_reach", "plan_gathers")) {
            jdbc.sql("DELETE FROM " + table + " WHERE task_id IN (:ids)")
                    .param("ids", taskIds)
                    .update();
        }
    }

    @Override
    public void reachChanged() {
        jdbc.sql("DELETE FROM task_reach").update();
        jdbc.sql("INSERT INTO " + INTO_REACH + " " + REACH.formatted("")).update();
    }

    private record Counted(long deficiencyId, TaskCounts counts) {}
}
