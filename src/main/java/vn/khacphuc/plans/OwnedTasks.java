package vn.khacphuc.plans;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;
import vn.khacphuc.identity.OpenItems;

/** Tasks that a person owns, planned ones too, until they are verified or cancelled. */
@Component
class OwnedTasks implements OpenItems {

    private static final List<TaskState> OVER = List.of(TaskState.VERIFIED, TaskState.CANCELLED);

    private final TaskRepository tasks;
    private final TaskRecords records;
    private final JdbcClient jdbc;
    private final Trail trail;

    OwnedTasks(TaskRepository tasks, TaskRecords records, JdbcClient jdbc, Trail trail) {
        this.tasks = tasks;
        this.records = records;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return "tasks";
    }

    @Override
    public Map<Long, Integer> counts(Collection<Long> personIds, Instant at) {
        return OpenItems.counted(jdbc.sql("""
                        SELECT owner_id, COUNT(*) FROM task
                        WHERE owner_id IN (:people) AND state NOT IN ('VERIFIED', 'CANCELLED') GROUP BY owner_id""").param("people", personIds));
    }

    @Override
    public void handOver(Actor by, long personId, long heirId) {
        List<Task> owned = tasks.findByOwnerIdAndStateNotInOrderById(personId, OVER);
        owned.forEach(task -> task.handTo(heirId, by.at()));
        records.changed(
                by,
                "task.handed_over",
                tasks.saveAllAndFlush(owned).stream().map(Task::id).toList());
        owned.forEach(task -> trail.write(
                by,
                "task.handed_over",
                "task",
                task.id(),
                task.unitId(),
                Map.of("owner", personId),
                Map.of("owner", heirId)));
    }
}
