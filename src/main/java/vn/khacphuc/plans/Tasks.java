package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.units.WorkingCalendar;

/** Planning of tasks, and what is decided about them while they run. */
@Service
public class Tasks {

    private final TaskRepository tasks;
    private final PlanRepository plans;
    private final AmendmentRepository amendments;
    private final TaskRules rules;
    private final TaskRecords records;
    private final TaskSeries series;
    private final WorkingCalendar calendar;
    private final PeopleQueries people;
    private final JdbcClient jdbc;
    private final Trail trail;

    Tasks(
            TaskRepository tasks,
            PlanRepository plans,
            AmendmentRepository amendments,
            TaskRules rules,
            TaskRecords records,
            TaskSeries series,
            WorkingCalendar calendar,
            PeopleQueries people,
            JdbcClient jdbc,
            Trail trail) {
        this.tasks = tasks;
        this.plans = plans;
        this.amendments = amendments;
        this.rules = rules;
        this.records = records;
        this.series = series;
        this.calendar = calendar;
        this.people = people;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * Plans a task and gives its id; a recurring one becomes a series with a task for each period of the plan's year that
     * has not ended, the first of which is given. Into an approved plan only with an amendment under way.
     */
    @May({Role.HEAD, Role.COORDINATOR})
    public long add(Actor by, Submission submission, long planId, TaskDraft draft) {
        Plan plan = plans.findWithin(by.scope().unitId(), planId).orElseThrow(() -> new NotFound("plan", planId));
        Long amendment = amendmentFor(plan);
        Long wanted = draft.unitId();
        long unit = wanted == null ? plan.unitId() : wanted;
        if (!isBelow(plan.unitId(), unit)) {
            throw new Refusal("refusal.plans.unit.elsewhere");
        }
        Long area = rules.check(by, draft, unit, 0, plan);
        List<Task> added = draft.deadline().kind() == DeadlineKind.RECURRING
                ? series.begin(by, plan, unit, amendment, draft, area)
                : List.of(tasks.saveAndFlush(new Task(planId, unit, amendment, draft, area, by.at())));
        for (int i = 0; i < added.size(); i++) {
            boolean last = i == added.size() - 1;
            records.children(added.get(i).id(), last ? draft : withoutShares(draft));
        }
        records.changed(by, "task.planned", added.stream().map(Task::id).toList());
        for (Task task : added) {
            trail.changed(by, "task.planned", "task", task.id(), unit, Map.of());
        }
        return added.getFirst().id();
    }

    /** Rewrites a task that is not approved yet. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void edit(Actor by, Submission submission, long taskId, TaskDraft draft) {
        Task task = load(by, submission, taskId);
        Plan plan = refuseUnlessWritable(by, task);
        List<Long> before = records.deficienciesOf(List.of(taskId));
        Map<String, @Nullable Object> former = trail.values("task", taskId);
        boolean settled = Objects.equals(task.due(), draft.deadline().due());
        task.edit(draft, rules.check(by, draft, task.unitId(), taskId, settled ? null : plan), by.at());
        tasks.saveAndFlush(task);
        records.children(taskId, draft);
        records.changed(by, "task.edited", List.of(taskId));
        records.deficiencies(by, before);
        trail.changed(by, "task.edited", "task", taskId, task.unitId(), former);
    }

    /** Takes a task away that was never approved. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void remove(Actor by, Submission submission, long taskId) {
        Task task = load(by, submission, taskId);
        if (task.state() != TaskState.PLANNED) {
            throw new Refusal("refusal.plans.task.fixed");
        }
        if (task.isDirected()) {
            throw new Refusal("refusal.plans.task.directed");
        }
        refuseUnlessWritable(by, task);
        List<Long> before = records.deficienciesOf(List.of(taskId));
        Map<String, @Nullable Object> former = trail.values("task", taskId);
        records.delete(List.of(taskId));
        tasks.deleteAll(List.of(task));
        tasks.flush();
        records.deficiencies(by, before);
        trail.removed(by, "task.removed", "task", taskId, task.unitId(), former);
    }

    /** Gives the task to another owner of its unit. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void assign(Actor by, Submission submission, long taskId, long ownerId) {
        Task task = load(by, submission, taskId);
        if (people.find(new Scope(task.unitId()), ownerId).isEmpty()) {
            throw new Refusal("refusal.plans.owner.elsewhere");
        }
        Long before = task.ownerId();
        task.assign(ownerId, by.at());
        done(by, "task.assigned", task, Map.of("owner", before == null ? "" : before), Map.of("owner", ownerId));
    }

    /** Pauses a task until a day; the deadline stays. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void pause(Actor by, Submission submission, long taskId, LocalDate until, String reason) {
        Task task = load(by, submission, taskId);
        Independence.check(new Refusals(), by, task.unitId(), null, task.ownerId())
                .refuse();
        task.pause(until, reason, by);
        done(by, "task.paused", task, Map.of(), Map.of("until", until.toString(), "reason", reason));
    }

    @May({Role.COORDINATOR, Role.LEADER})
    public void resume(Actor by, Submission submission, long taskId) {
        Task task = load(by, submission, taskId);
        Map<String, @Nullable Object> before = trail.values("task", taskId);
        task.resume(by);
        tasks.saveAndFlush(task);
        records.changed(by, "task.resumed", List.of(taskId));
        trail.changed(by, "task.resumed", "task", taskId, task.unitId(), before);
    }

    @May({Role.COORDINATOR, Role.LEADER})
    public void cancel(Actor by, Submission submission, long taskId, String reason) {
        Task task = load(by, submission, taskId);
        Independence.check(new Refusals(), by, task.unitId(), null, task.ownerId())
                .refuse();
        task.cancel(reason, null, by);
        done(by, "task.cancelled", task, Map.of(), Map.of("reason", reason));
    }

    /** Enters the day that a relative deadline waits for, once: from it the deadline counts. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void trigger(Actor by, Submission submission, long taskId, LocalDate day, String proof) {
        Task task = load(by, submission, taskId);
        Deadline.After after = task.deadline().after();
        LocalDate due =
                after == null ? day : after.working() ? calendar.after(day, after.days()) : day.plusDays(after.days());
        task.trigger(day, due, proof, ordered(taskId), by);
        done(
                by,
                "task.triggered",
                task,
                Map.of(),
                Map.of("day", day.toString(), "due", due.toString(), "proof", proof.strip()));
    }

    private @Nullable LocalDate ordered(long taskId) {
        return jdbc.sql("""
                        SELECT COALESCE(d.issued_on, p.issued_on, MAKEDATE(p.year, 1)) FROM task t
                        LEFT JOIN plan p ON p.id = t.plan_id
                        LEFT JOIN directive_part dp ON dp.id = t.directive_part_id
                        LEFT JOIN directive d ON d.id = dp.directive_id
                        WHERE t.id = ?""").param(taskId).query(LocalDate.class).optional().orElse(null);
    }

    private void done(Actor by, String verb, Task task, Map<String, ?> before, Map<String, ?> after) {
        tasks.saveAndFlush(task);
        records.changed(by, verb, List.of(task.id()));
        trail.write(by, verb, "task", task.id(), task.unitId(), before, after);
    }

    private Task load(Actor by, Submission submission, long id) {
        Task task = tasks.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("task", id));
        Conflict.check(task.version(), submission);
        return task;
    }

    /** Gives the task's plan, null where it has none. */
    private @Nullable Plan refuseUnlessWritable(Actor by, Task task) {
        Long planId = task.planId();
        if (planId == null) {
            return null;
        }
        Plan plan = plans.findWithin(by.scope().unitId(), planId).orElseThrow(() -> new NotFound("plan", planId));
        amendmentFor(plan);
        return plan;
    }

    /** Null for a plan that is itself being written; else its amendment that is. */
    private @Nullable Long amendmentFor(Plan plan) {
        if (plan.state() != PlanState.APPROVED) {
            plan.refuseUnlessWritable();
            return null;
        }
        return amendments.findByPlanIdAndStateIn(plan.id(), List.of(PlanState.DRAFT, PlanState.RETURNED)).stream()
                .findFirst()
                .map(Amendment::id)
                .orElseThrow(() -> new Refusal("refusal.plans.amend_first"));
    }

    private boolean isBelow(long ancestor, long unit) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM unit_reach WHERE ancestor_id = ? AND unit_id = ?)")
                .params(ancestor, unit)
                .query(Boolean.class)
                .single();
    }

    private static TaskDraft withoutShares(TaskDraft draft) {
        return new TaskDraft(
                draft.unitId(),
                draft.measure(),
                draft.deliverable(),
                draft.ownerId(),
                draft.areaId(),
                draft.deadline(),
                draft.cooperatingUnitIds(),
                List.of(),
                draft.early());
    }
}
