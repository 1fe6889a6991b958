package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Trail;
import vn.khacphuc.units.Succession;

/**
 * Plans and tasks that are not done follow their unit into its successor, which then may have several plans of a kind and
 * year: its own and theirs. What is done stays where it was done and is read from there.
 */
@Component
class PlanSuccession implements Succession {

    private static final List<TaskState> OVER = List.of(TaskState.VERIFIED, TaskState.CANCELLED);

    private final TaskRepository tasks;
    private final PlanRepository plans;
    private final TaskRecords records;
    private final PlanRecords planRecords;
    private final JdbcClient jdbc;
    private final Trail trail;

    PlanSuccession(
            TaskRepository tasks,
            PlanRepository plans,
            TaskRecords records,
            PlanRecords planRecords,
            JdbcClient jdbc,
            Trail trail) {
        this.tasks = tasks;
        this.plans = plans;
        this.records = records;
        this.planRecords = planRecords;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public Optional<Refusal.Reason> objection(long unitId, LocalDate lastDay) {
        int open = jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM task WHERE unit_id = :unit AND directive_part_id IS NULL
                                AND state NOT IN ('VERIFIED', 'CANCELLED'))
                             + (SELECT COUNT(*) FROM plan WHERE unit_id = :unit AND state <> 'CLOSED')""").param("unit", unitId).query(Integer.class).single();
        return open == 0 ? Optional.empty() : Optional.of(new Refusal.Reason("refusal.plans.unit_open", open));
    }

    @Override
    public void merged(Actor by, List<Long> fromIds, long intoId, LocalDate firstDay) {
        plans(by, fromIds, intoId);
        series(by, fromIds, intoId);
        // Those that come from a directive follow with their part.
        List<Task> open = tasks.findByUnitIdInAndStateNotInAndDirectivePartIdIsNullOrderById(fromIds, OVER);
        open.forEach(task -> task.goTo(intoId, by.at()));
        List<Long> ids = tasks.saveAllAndFlush(open).stream().map(Task::id).toList();
        List<Long> helped = cooperation(by, fromIds, intoId);
        records.reach(ids);
        records.reach(helped);
        records.changed(by, "task.followed", ids);
        ids.forEach(id -> trail.write(by, "task.followed", "task", id, intoId, Map.of()));
    }

    private void plans(Actor by, List<Long> fromIds, long intoId) {
        List<Plan> open = plans.findByUnitIdInAndStateNotOrderById(fromIds, PlanState.CLOSED);
        for (Plan plan : open) {
            plan.goTo(intoId);
            plans.saveAndFlush(plan);
            planRecords.changed(by, "plan.followed", plan, null, "");
        }
    }

    private void series(Actor by, List<Long> fromIds, long intoId) {
        Map<Long, Long> running = new LinkedHashMap<>();
        jdbc.sql(
                        "SELECT id, unit_id FROM task_series WHERE unit_id IN (:from) AND ended_on IS NULL ORDER BY id FOR UPDATE")
                .param("from", fromIds)
                .query(row -> {
                    running.put(row.getLong(1), row.getLong(2));
                });
        if (running.isEmpty()) {
            return;
        }
        jdbc.sql("UPDATE task_series SET unit_id = :into, version = version + 1 WHERE id IN (:ids)")
                .param("into", intoId)
                .param("ids", running.keySet())
                .update();
        running.forEach((id, former) -> trail.write(
                by, "series.followed", "series", id, intoId, Map.of("unit", former), Map.of("unit", intoId)));
    }

    /** Who cooperates in what is not done yet; nobody cooperates with themselves. Gives the tasks concerned. */
    private List<Long> cooperation(Actor by, List<Long> fromIds, long intoId) {
        List<Long> helped = jdbc.sql("""
                        SELECT DISTINCT c.task_id FROM task_cooperation c JOIN task t ON t.id = c.task_id
                        WHERE t.state NOT IN ('VERIFIED', 'CANCELLED')
                          AND (c.unit_id IN (:from) OR c.unit_id = :into AND t.unit_id = :into)
                        ORDER BY c.task_id LIMIT 100000""")
                .param("from", fromIds)
                .param("into", intoId)
                .query(Long.class)
                .list();
        if (!helped.isEmpty()) {
            Map<Long, Map<String, @Nullable Object>> before = new LinkedHashMap<>();
            helped.forEach(id -> before.put(id, trail.values("task", id)));
            jdbc.sql("INSERT IGNORE INTO task_cooperation (task_id, unit_id) SELECT id, :into FROM task"
                            + " WHERE id IN (:ids) AND unit_id <> :into")
                    .param("into", intoId)
                    .param("ids", helped)
                    .update();
            jdbc.sql("DELETE c FROM task_cooperation c JOIN task t ON t.id = c.task_id"
                            + " WHERE c.task_id IN (:ids) AND (c.unit_id IN (:from) OR c.unit_id = t.unit_id)")
                    .param("ids", helped)
                    .param("from", fromIds)
                    .update();
            before.forEach((id, kept) -> trail.changed(by, "task.cooperation_followed", "task", id, intoId, kept));
        }
        return helped;
    }
}
