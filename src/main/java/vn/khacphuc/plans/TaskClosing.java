package vn.khacphuc.plans;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** What a verification does to a task; joins its transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TaskClosing {

    private final TaskRepository tasks;
    private final TaskRecords records;
    private final JdbcClient jdbc;
    private final Trail trail;

    TaskClosing(TaskRepository tasks, TaskRecords records, JdbcClient jdbc, Trail trail) {
        this.tasks = tasks;
        this.records = records;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * Accepts the report a task waits with; refused where there is a newer one or it is one's own.
     *
     * @param refusals what else speaks against it; all is told at once
     */
    public void accept(Actor by, Submission submission, long taskId, long reportId, Refusals refusals) {
        Task task = load(by, submission, taskId);
        Report report = latest(taskId, reportId);
        task.accept(
                by,
                deciding(refusals, by, task, report)
                        .when(task.deliverable().isBlank(), "refusal.plans.no_deliverable"));
        done(by, "task.verified", task, Map.of("report", reportId));
    }

    /** Returns the report a task waits with; {@code refusals} is what else speaks against it. */
    public void giveBack(
            Actor by, Submission submission, long taskId, long reportId, String reason, Refusals refusals) {
        Task task = load(by, submission, taskId);
        Report report = latest(taskId, reportId);
        task.giveBack(by, deciding(refusals, by, task, report).text(reason, 2000, "refusal.base.reason"));
        done(by, "task.returned", task, Map.of("report", reportId, "reason", reason));
    }

    private static Refusals deciding(Refusals refusals, Actor by, Task task, Report report) {
        return Independence.check(refusals, by, task.unitId(), report.accountId(), task.ownerId());
    }

    private void done(Actor by, String verb, Task task, Map<String, ?> after) {
        tasks.saveAndFlush(task);
        records.changed(by, verb, List.of(task.id()));
        trail.write(by, verb, "task", task.id(), task.unitId(), after);
    }

    private Task load(Actor by, Submission submission, long id) {
        Task task = tasks.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("task", id));
        Conflict.check(task.version(), submission);
        return task;
    }

    /** What was looked at must be the latest there is. */
    private Report latest(long taskId, long reportId) {
        Report latest = jdbc.sql(
                        "SELECT id, account_id FROM progress_report WHERE task_id = ? ORDER BY id DESC LIMIT 1")
                .param(taskId)
                .query(Report.class)
                .optional()
                .orElseThrow(() -> new NotFound("report", reportId));
        if (latest.id() != reportId) {
            throw new Conflict();
        }
        return latest;
    }

    private record Report(long id, long accountId) {}
}
