package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Changes of approved plans: tasks are added or cancelled through an approval of their own, dates are not touched. */
@Service
public class Amendments {

    private final AmendmentRepository amendments;
    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final PlanRecords records;
    private final TaskRecords taskRecords;
    private final Trail trail;

    Amendments(
            AmendmentRepository amendments,
            PlanRepository plans,
            TaskRepository tasks,
            PlanRecords records,
            TaskRecords taskRecords,
            Trail trail) {
        this.amendments = amendments;
        this.plans = plans;
        this.tasks = tasks;
        this.records = records;
        this.taskRecords = taskRecords;
        this.trail = trail;
    }

    /** Begins an amendment of an approved plan and gives its id; the version is the plan's. One at a time. */
    @May({Role.HEAD, Role.COORDINATOR})
    public long begin(Actor by, Submission submission, long planId, String reason) {
        Plan plan = plan(by, planId);
        Conflict.check(plan.version(), submission);
        if (plan.state() != PlanState.APPROVED) {
            throw new Refusal("refusal.plans.not_approved", plan.state());
        }
        if (!amendments
                .findByPlanIdAndStateIn(planId, List.of(PlanState.DRAFT, PlanState.SUBMITTED, PlanState.RETURNED))
                .isEmpty()) {
            throw new Refusal("refusal.plans.amendment.open");
        }
        int ordinal = amendments.countByPlanId(planId) + 1;
        Amendment amendment = amendments.saveAndFlush(new Amendment(planId, ordinal, reason, by.at()));
        records.changed(by, "amendment.begun", plan, amendment.id(), reason);
        return amendment.id();
    }

    /** Marks a task of the plan to be cancelled once the amendment is approved. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void cancelTask(Actor by, Submission submission, long amendmentId, long taskId) {
        mark(by, submission, amendmentId, taskId, true);
    }

    /** Takes that mark back. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void keepTask(Actor by, Submission submission, long amendmentId, long taskId) {
        mark(by, submission, amendmentId, taskId, false);
    }

    @May({Role.HEAD, Role.COORDINATOR})
    public void submit(Actor by, Submission submission, long amendmentId) {
        Amendment amendment = load(by, submission, amendmentId);
        Plan plan = plan(by, amendment.planId());
        boolean empty = tasks.findByAddedByAmendmentIdOrderById(amendmentId).isEmpty()
                && tasks.findByCancelledByAmendmentIdOrderById(amendmentId).isEmpty();
        amendment.submit(by, records.faults(plan.id(), amendmentId).when(empty, "refusal.plans.amendment.empty"));
        saved(by, "amendment.submitted", amendment, plan, "");
    }

    @May({Role.COORDINATOR, Role.LEADER})
    public void giveBack(Actor by, Submission submission, long amendmentId, String reason) {
        Amendment amendment = load(by, submission, amendmentId);
        Plan plan = plan(by, amendment.planId());
        amendment.giveBack(by, plan.unitId(), reason);
        saved(by, "amendment.returned", amendment, plan, reason);
    }

    /** Approves the amendment: its tasks begin, those marked are cancelled for its reason. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void approve(Actor by, Submission submission, long amendmentId) {
        Amendment amendment = load(by, submission, amendmentId);
        Plan plan = plan(by, amendment.planId());
        amendment.approve(by, plan.unitId());
        saved(by, "amendment.approved", amendment, plan, "");
        List<Task> added = tasks.findByAddedByAmendmentIdOrderById(amendmentId);
        added.forEach(task -> task.start(by.at()));
        // A task that was verified meanwhile is done; there is nothing left to cancel.
        List<Task> cancelled = tasks.findByCancelledByAmendmentIdOrderById(amendmentId).stream()
                .filter(task -> task.state().isOpen())
                .toList();
        cancelled.forEach(task -> task.cancel(amendment.reason(), amendmentId, by));
        tasks.saveAllAndFlush(added);
        tasks.saveAllAndFlush(cancelled);
        told(by, "task.approved", added, Map.of("amendment", amendmentId));
        told(by, "task.cancelled", cancelled, Map.of("amendment", amendmentId, "reason", amendment.reason()));
    }

    /** Records number and day of the amending paper. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void issue(Actor by, Submission submission, long amendmentId, String number, LocalDate day) {
        Amendment amendment = load(by, submission, amendmentId);
        amendment.issue(number, day, by.today());
        saved(by, "amendment.issued", amendment, plan(by, amendment.planId()), number);
    }

    /** Gives an amendment up that was not approved: its tasks go, its marks too. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void drop(Actor by, Submission submission, long amendmentId) {
        Amendment amendment = load(by, submission, amendmentId);
        amendment.refuseUnlessWritable();
        Plan plan = plan(by, amendment.planId());
        List<Task> added = tasks.findByAddedByAmendmentIdOrderById(amendmentId);
        List<Long> ids = added.stream().map(Task::id).toList();
        List<Long> deficiencies = taskRecords.deficienciesOf(ids);
        Map<Long, Map<String, @Nullable Object>> kept = new LinkedHashMap<>();
        ids.forEach(task -> kept.put(task, trail.values("task", task)));
        if (!ids.isEmpty()) {
            taskRecords.delete(ids);
            tasks.deleteAll(added);
        }
        List<Task> marked = tasks.findByCancelledByAmendmentIdOrderById(amendmentId);
        marked.forEach(task -> task.markForCancelling(null));
        tasks.saveAllAndFlush(marked);
        amendments.delete(amendment);
        amendments.flush();
        taskRecords.deficiencies(by, deficiencies);
        kept.forEach((task, values) -> trail.removed(by, "task.removed", "task", task, plan.unitId(), values));
        records.changed(by, "amendment.dropped", plan, null, "");
    }

    private void mark(Actor by, Submission submission, long amendmentId, long taskId, boolean cancel) {
        Amendment amendment = load(by, submission, amendmentId);
        amendment.refuseUnlessWritable();
        Task task = tasks.findWithin(by.scope().unitId(), taskId)
                .filter(found -> Long.valueOf(amendment.planId()).equals(found.planId()))
                .orElseThrow(() -> new NotFound("task", taskId));
        task.markForCancelling(cancel ? amendmentId : null);
        tasks.saveAndFlush(task);
        trail.write(
                by,
                cancel ? "amendment.task_marked" : "amendment.task_kept",
                "task",
                taskId,
                task.unitId(),
                Map.of("amendment", amendmentId));
    }

    private void told(Actor by, String verb, List<Task> changed, Map<String, ?> after) {
        taskRecords.changed(by, verb, changed.stream().map(Task::id).toList());
        changed.forEach(task -> trail.write(by, verb, "task", task.id(), task.unitId(), after));
    }

    private Amendment load(Actor by, Submission submission, long id) {
        Amendment amendment = amendments.findById(id).orElseThrow(() -> new NotFound("amendment", id));
        plan(by, amendment.planId());
        Conflict.check(amendment.version(), submission);
        return amendment;
    }

    private Plan plan(Actor by, long id) {
        return plans.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("plan", id));
    }

    private void saved(Actor by, String verb, Amendment amendment, Plan plan, String reason) {
        amendments.saveAndFlush(amendment);
        records.changed(by, verb, plan, amendment.id(), reason);
    }
}
