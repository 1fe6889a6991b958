package vn.khacphuc.plans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;

/** The tasks of a directive's parts: one for each; joins the transaction of what is done to the directive. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DirectiveTasks {

    private final TaskRepository tasks;
    private final TaskRecords records;
    private final Trail trail;

    DirectiveTasks(TaskRepository tasks, TaskRecords records, Trail trail) {
        this.tasks = tasks;
        this.records = records;
        this.trail = trail;
    }

    /** What a part asks of a unit. */
    public record Ordered(long partId, long unitId, String measure, String deliverable, Deadline deadline) {}

    /** One planned task for each part. */
    public void order(Actor by, List<Ordered> parts) {
        List<Task> ordered = new ArrayList<>();
        parts.forEach(part -> ordered.add(new Task(part, by.at())));
        tasks.saveAllAndFlush(ordered);
        rows(by, "task.ordered", ordered);
        ordered.forEach(task -> trail.changed(by, "task.ordered", "task", task.id(), task.unitId(), Map.of()));
    }

    /** The unit has acknowledged these parts: work on them is expected. */
    public void begin(Actor by, Collection<Long> partIds) {
        List<Task> found = of(partIds).stream()
                .filter(task -> task.state() == TaskState.PLANNED)
                .toList();
        found.forEach(task -> task.start(by.at()));
        done(by, "task.acknowledged", tasks.saveAllAndFlush(found), Map.of());
    }

    /** Cancels what is not done of these parts. */
    public void withdraw(Actor by, Collection<Long> partIds, String reason) {
        List<Task> found = of(partIds).stream().filter(DirectiveTasks::isOpen).toList();
        found.forEach(task -> task.withdraw(reason, by));
        done(by, "task.cancelled", tasks.saveAllAndFlush(found), Map.of("reason", reason));
    }

    /** Gives what is not done of these parts to another unit; who owned it goes on. */
    public void handOver(Actor by, Collection<Long> partIds, long unitId) {
        Instant at = by.at();
        List<Task> found = of(partIds).stream()
                .filter(task -> isOpen(task) && task.unitId() != unitId)
                .toList();
        found.forEach(task -> task.goTo(unitId, at));
        done(by, "task.followed", tasks.saveAllAndFlush(found), Map.of());
    }

    private static boolean isOpen(Task task) {
        return task.state() == TaskState.PLANNED || task.state().isOpen();
    }

    private List<Task> of(Collection<Long> partIds) {
        return partIds.isEmpty() ? List.of() : tasks.findByDirectivePartIdInOrderById(partIds);
    }

    private void done(Actor by, String verb, List<Task> changed, Map<String, ?> after) {
        rows(by, verb, changed);
        changed.forEach(task -> trail.write(by, verb, "task", task.id(), task.unitId(), after));
    }

    private void rows(Actor by, String verb, List<Task> changed) {
        List<Long> ids = changed.stream().map(Task::id).toList();
        records.reach(ids);
        records.changed(by, verb, ids);
    }
}
