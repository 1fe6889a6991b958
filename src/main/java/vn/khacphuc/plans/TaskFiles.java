package vn.khacphuc.plans;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;
import vn.khacphuc.evidence.EvidenceOwner;

/** Whose files of a task one may read and send: who sees the task reads them, who reports on it sends them. */
@Component
class TaskFiles implements EvidenceOwner {

    private final TaskRepository tasks;
    private final TaskRecords records;
    private final JdbcClient jdbc;

    TaskFiles(TaskRepository tasks, TaskRecords records, JdbcClient jdbc) {
        this.tasks = tasks;
        this.records = records;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return TaskEvidence.KIND;
    }

    @Override
    public Optional<Long> readable(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT t.unit_id FROM task_reach tr JOIN task t ON t.id = tr.task_id
                        WHERE tr.ancestor_id = ? AND tr.task_id = ?""").params(scope.unitId(), id).query(Long.class).optional();
    }

    @Override
    public long attachable(Actor by, long id) {
        Task task = load(by, id);
        Long owner = task.ownerId();
        if (by.role() == Role.OFFICIAL && (owner == null || owner != by.personId())) {
            throw new Refusal("refusal.plans.not_own_task");
        }
        task.takesFiles(by.at()).refuse();
        return task.unitId();
    }

    @Override
    public void evidenceChanges(Actor by, long id, String verb) {
        Task task = load(by, id);
        task.filesChange(by.at());
        tasks.saveAndFlush(task);
        records.changed(by, "task." + verb, List.of(id));
    }

    private Task load(Actor by, long id) {
        return tasks.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("task", id));
    }
}
