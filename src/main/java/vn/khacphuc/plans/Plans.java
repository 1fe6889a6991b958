package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** The life of a plan. */
@Service
public class Plans {

    private static final List<TaskState> OPEN =
            List.of(TaskState.NOT_STARTED, TaskState.IN_PROGRESS, TaskState.REPORTED, TaskState.PAUSED);

    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final PlanRecords records;
    private final TaskRecords taskRecords;
    private final TaskSeries series;
    private final UnitQueries units;
    private final JdbcClient jdbc;
    private final Trail trail;

    Plans(
            PlanRepository plans,
            TaskRepository tasks,
            PlanRecords records,
            TaskRecords taskRecords,
            TaskSeries series,
            UnitQueries units,
            JdbcClient jdbc,
            Trail trail) {
        this.plans = plans;
        this.tasks = tasks;
        this.records = records;
        this.taskRecords = taskRecords;
        this.series = series;
        this.units = units;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Begins a unit's plan of a kind for a year, and gives its id. */
    @May({Role.HEAD, Role.COORDINATOR})
    public long draft(Actor by, Submission submission, PlanDraft draft) {
        UnitRow unit = units.get(by.scope(), draft.unitId());
        new Refusals()
                .when(unit.validTo() != null, "refusal.units.ended", unit.code())
                .when(!isKind(draft.kind()), "refusal.plans.kind")
                .when(
                        plans.existsByUnitIdAndKindAndYear(draft.unitId(), draft.kind(), draft.year()),
                        "refusal.plans.exists",
                        unit.name(),
                        String.valueOf(draft.year()))
                .when(!isVisibleAbove(draft), "refusal.plans.superior.unknown")
                .refuse();
        Plan plan = plans.saveAndFlush(new Plan(draft, by.at()));
        records.written(by, "plan.drafted", plan, Map.of());
        return plan.id();
    }

    @May({Role.HEAD, Role.COORDINATOR})
    public void edit(Actor by, Submission submission, long id, PlanDraft draft) {
        Plan plan = load(by, submission, id);
        new Refusals()
                .when(!isVisibleAbove(draft), "refusal.plans.superior.unknown")
                .refuse();
        Map<String, @Nullable Object> before = trail.values("plan", id);
        plan.edit(draft);
        plans.saveAndFlush(plan);
        records.written(by, "plan.edited", plan, before);
    }

    /** Takes a plan away that was never submitted, with its tasks. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void delete(Actor by, Submission submission, long id) {
        Plan plan = load(by, submission, id);
        new Refusals()
                .when(plan.state() != PlanState.DRAFT, "refusal.plans.not_writable", plan.state())
                .refuse();
        List<Task> planned = tasks.findByPlanIdAndStateInOrderById(id, List.of(TaskState.PLANNED));
        List<Long> ids = planned.stream().map(Task::id).toList();
        List<Long> deficiencies = taskRecords.deficienciesOf(ids);
        Map<Long, Map<String, @Nullable Object>> kept = new LinkedHashMap<>();
        ids.forEach(task -> kept.put(task, trail.values("task", task)));
        Map<String, @Nullable Object> former = trail.values("plan", id);
        if (!ids.isEmpty()) {
            taskRecords.delete(ids);
            tasks.deleteAll(planned);
            tasks.flush();
        }
        for (String table : List.of("task_series", "plan_decision", "plan_gathers")) {
            jdbc.sql("DELETE FROM " + table + " WHERE plan_id = ?").param(id).update();
        }
        plans.delete(plan);
        plans.flush();
        taskRecords.deficiencies(by, deficiencies);
        kept.forEach((task, values) -> trail.removed(by, "task.removed", "task", task, plan.unitId(), values));
        trail.removed(by, "plan.deleted", "plan", id, plan.unitId(), former);
    }

    /** Hands the plan in; refused with everything its tasks still lack. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void submit(Actor by, Submission submission, long id) {
        Plan plan = load(by, submission, id);
        plan.submit(by, records.faults(id, null).when(records.tasks(id) == 0, "refusal.plans.submit.empty"));
        saved(by, "plan.submitted", plan, "");
    }

    @May({Role.COORDINATOR, Role.LEADER})
    public void giveBack(Actor by, Submission submission, long id, String reason) {
        Plan plan = load(by, submission, id);
        plan.giveBack(by, reason);
        saved(by, "plan.returned", plan, reason);
    }

    /** Approves the plan; its tasks begin. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void approve(Actor by, Submission submission, long id) {
        Plan plan = load(by, submission, id);
        plan.approve(by);
        saved(by, "plan.approved", plan, "");
        List<Task> planned = tasks.findByPlanIdAndStateInOrderById(id, List.of(TaskState.PLANNED));
        planned.forEach(task -> task.start(by.at()));
        tasks.saveAllAndFlush(planned);
        told(by, "task.approved", planned);
    }

    /** Records number and day of the issued paper. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void issue(Actor by, Submission submission, long id, String number, LocalDate day) {
        Plan plan = load(by, submission, id);
        plan.issue(number, day, by.today());
        saved(by, "plan.issued", plan, "");
    }

    /**
     * Closes the plan. Open tasks and running series refuse it, unless they are carried over.
     *
     * @param laterPlanId a later plan of the unit and kind that takes them, null for none
     */
    @May({Role.COORDINATOR, Role.LEADER})
    public void close(Actor by, Submission submission, long id, @Nullable Long laterPlanId) {
        Plan plan = load(by, submission, id);
        List<Task> open = tasks.findByPlanIdAndStateInOrderById(id, OPEN);
        if (laterPlanId == null) {
            plan.close(open.size());
            series.close(id, null);
            saved(by, "plan.closed", plan, "");
            return;
        }
        Plan later =
                plans.findWithin(by.scope().unitId(), laterPlanId).orElseThrow(() -> new NotFound("plan", laterPlanId));
        new Refusals()
                .when(
                        later.unitId() != plan.unitId()
                                || !later.kind().equals(plan.kind())
                                || later.year() <= plan.year(),
                        "refusal.plans.later")
                .when(later.state() == PlanState.CLOSED, "refusal.plans.later.closed")
                .refuse();
        plan.close(0);
        saved(by, "plan.closed", plan, "");
        open.forEach(task -> task.carryOver(laterPlanId, by.at()));
        tasks.saveAllAndFlush(open);
        series.close(id, laterPlanId);
        told(by, "task.carried_over", open);
    }

    /** Gathers a task of a unit below into this plan; it stays one task and counts once. */
    @May(Role.COORDINATOR)
    public void gather(Actor by, Submission submission, long id, long taskId) {
        Plan plan = load(by, submission, id);
        Task task = tasks.findWithin(plan.unitId(), taskId).orElseThrow(() -> new NotFound("task", taskId));
        Long own = task.planId();
        if (own != null && own == id) {
            throw new Refusal("refusal.plans.gather.own");
        }
        plans.saveAndFlush(plan);
        jdbc.sql("INSERT IGNORE INTO plan_gathers (plan_id, task_id) VALUES (?, ?)")
                .params(id, taskId)
                .update();
        trail.write(by, "plan.gathered", "plan", id, plan.unitId(), Map.of("task", taskId));
    }

    @May(Role.COORDINATOR)
    public void letGo(Actor by, Submission submission, long id, long taskId) {
        Plan plan = load(by, submission, id);
        jdbc.sql("DELETE FROM plan_gathers WHERE plan_id = ? AND task_id = ?")
                .params(id, taskId)
                .update();
        trail.write(by, "plan.let_go", "plan", id, plan.unitId(), Map.of("task", taskId));
    }

    /** Sets the day by which the units of an authority hand in their plans of a kind and year. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void setDue(
            Actor by, Submission submission, long authorityId, String kind, int year, LocalDate due, String paper) {
        units.get(by.scope(), authorityId);
        new Refusals()
                .when(!isKind(kind), "refusal.plans.kind")
                .limit(paper, 300, "refusal.plans.superior")
                .refuse();
        jdbc.sql("""
                        INSERT INTO plan_due (authority_id, kind, year, due, paper) VALUES (?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE due = VALUES(due), paper = VALUES(paper)""").params(authorityId, kind, year, due, paper.strip()).update();
        trail.write(
                by,
                "plan.due_set",
                "unit",
                authorityId,
                authorityId,
                Map.of("kind", kind, "year", year, "due", due.toString(), "superiorPaper", paper.strip()));
    }

    private void told(Actor by, String verb, List<Task> changed) {
        taskRecords.changed(by, verb, changed.stream().map(Task::id).toList());
        changed.forEach(task -> trail.write(by, verb, "task", task.id(), task.unitId(), Map.of()));
    }

    private Plan load(Actor by, Submission submission, long id) {
        Plan plan = plans.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("plan", id));
        Conflict.check(plan.version(), submission);
        return plan;
    }

    private void saved(Actor by, String verb, Plan plan, String reason) {
        plans.saveAndFlush(plan);
        records.changed(by, verb, plan, null, reason);
    }

    private boolean isKind(String kind) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM plan_kind WHERE code = ? AND NOT retired)")
                .param(kind)
                .query(Boolean.class)
                .single();
    }

    /** The superior plan is one of a unit above. */
    private boolean isVisibleAbove(PlanDraft draft) {
        Long superior = draft.superiorPlanId();
        return superior == null
                || jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM plan p JOIN unit_reach r ON r.ancestor_id = p.unit_id AND r.unit_id = ?
                        WHERE p.id = ? AND p.unit_id <> ?)""")
                        .params(draft.unitId(), superior, draft.unitId())
                        .query(Boolean.class)
                        .single();
    }
}
