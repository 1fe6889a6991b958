package vn.khacphuc.plans;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.FoundRows;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;
import vn.khacphuc.evidence.EvidenceKeeping;

/** Reports on tasks by those who carry them out. An official reports on own tasks only. */
@Service
public class Progress {

    private final TaskRepository tasks;
    private final TaskRecords records;
    private final EvidenceKeeping evidence;
    private final JdbcClient jdbc;
    private final Trail trail;

    Progress(TaskRepository tasks, TaskRecords records, EvidenceKeeping evidence, JdbcClient jdbc, Trail trail) {
        this.tasks = tasks;
        this.records = records;
        this.evidence = evidence;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Reports how far a task is. */
    @May({Role.HEAD, Role.OFFICIAL, Role.COORDINATOR})
    public void report(Actor by, Submission submission, long taskId, ProgressDraft draft) {
        Task task = load(by, submission, taskId);
        int before = task.percent();
        checked(draft)
                .when(draft.percent() < 0 || draft.percent() > 100, "refusal.plans.percent")
                .refuse();
        task.report(draft, by.at());
        tasks.saveAndFlush(task);
        insert(by, taskId, draft, draft.percent(), false);
        records.changed(by, "task.reported", List.of(taskId));
        trail.write(
                by,
                "task.reported",
                "task",
                taskId,
                task.unitId(),
                Map.of("percent", before),
                Map.of("percent", draft.percent(), "atRisk", draft.atRisk(), "evidence", draft.evidence()));
    }

    /** Reports a task done; from then on it waits for verification, and counts as done on this day once accepted. */
    @May({Role.HEAD, Role.OFFICIAL, Role.COORDINATOR})
    public void reportDone(Actor by, Submission submission, long taskId, ProgressDraft draft) {
        Task task = load(by, submission, taskId);
        int before = task.percent();
        checked(draft).when(draft.done().isBlank(), "refusal.plans.done").refuse();
        task.reportDone(by);
        tasks.saveAndFlush(task);
        insert(by, taskId, draft, 100, true);
        records.changed(by, "task.reported_done", List.of(taskId));
        trail.write(
                by,
                "task.reported_done",
                "task",
                taskId,
                task.unitId(),
                Map.of("percent", before),
                Map.of("percent", 100, "evidence", draft.evidence()));
    }

    private static Refusals checked(ProgressDraft draft) {
        return new Refusals()
                .limit(draft.done(), 4000, "refusal.plans.done")
                .limit(draft.obstacle(), 2000, "refusal.plans.obstacle")
                .when(draft.atRisk() && draft.obstacle().isBlank(), "refusal.plans.obstacle");
    }

    private Task load(Actor by, Submission submission, long id) {
        Task task = tasks.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("task", id));
        Conflict.check(task.version(), submission);
        Long owner = task.ownerId();
        if (by.role() == Role.OFFICIAL && (owner == null || owner != by.personId())) {
            throw new Refusal("refusal.plans.not_own_task");
        }
        return task;
    }

    private void insert(Actor by, long taskId, ProgressDraft draft, int percent, boolean done) {
        evidence.keep(by, TaskEvidence.KIND, taskId, draft.evidence());
        GeneratedKeyHolder report = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO progress_report (task_id, at, account_id, person_id, percent, done_text, obstacle,
                                                     at_risk, done)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        taskId,
                        by.at(),
                        by.accountId(),
                        by.personId(),
                        percent,
                        draft.done().strip(),
                        draft.obstacle().strip(),
                        !done && draft.atRisk(),
                        done)
                .update(report);
        Number id = report.getKey();
        if (id != null && !draft.evidence().isEmpty()) {
            FoundRows.insert(
                    jdbc,
                    "progress_evidence (report_id, version_id)",
                    "SELECT :report, v.id FROM evidence_version v WHERE v.id IN (:versions)",
                    Map.of("report", id.longValue(), "versions", draft.evidence()));
        }
    }
}
