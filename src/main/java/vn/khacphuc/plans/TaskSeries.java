package vn.khacphuc.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;

/** Recurring tasks: a series, and one ordinary task per period. It goes on, year after year, until it is ended. */
@Component
class TaskSeries {

    private final JdbcClient jdbc;
    private final TaskRepository tasks;

    TaskSeries(JdbcClient jdbc, TaskRepository tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    List<Task> begin(
            Actor by, Plan plan, long unitId, @Nullable Long amendmentId, TaskDraft draft, @Nullable Long areaId) {
        Frequency frequency = Objects.requireNonNull(draft.deadline().frequency());
        List<Frequency.Period> periods = frequency.remaining(plan.year(), by.today());
        if (periods.isEmpty()) {
            throw new Refusal("refusal.plans.series.over", String.valueOf(plan.year()));
        }
        LocalDate from = periods.getFirst().first();
        LocalDate to = periods.getLast().last();
        jdbc.sql("""
                        INSERT INTO task_series (plan_id, unit_id, measure, frequency, deadline_text, from_day, to_day)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        plan.id(),
                        unitId,
                        draft.measure().strip(),
                        frequency.name(),
                        draft.deadline().text(),
                        from,
                        to)
                .update();
        long seriesId = jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
        List<Task> occurrences = new ArrayList<>();
        for (Frequency.Period period : periods) {
            occurrences.add(
                    new Task(plan.id(), unitId, amendmentId, draft, areaId, by.at()).inPeriod(seriesId, period));
        }
        return tasks.saveAllAndFlush(occurrences);
    }

    /** Series that have a period beginning by a day without its task. */
    List<Due> due(LocalDate day) {
        return jdbc.sql("""
                        SELECT s.id, s.plan_id, s.frequency, s.deadline_text, s.to_day, s.ended_on, t.id AS task_id, s.unit_id,
                               IF(EXISTS (SELECT 1 FROM appointment a WHERE a.person_id = t.owner_id
                                          AND (a.to_day IS NULL OR a.to_day >= :day)), t.owner_id, NULL) AS owner_id,
                               t.area_id, t.measure, t.deliverable
                        FROM task_series s
                        JOIN plan p ON p.id = s.plan_id AND p.state = 'APPROVED'
                        JOIN task t ON t.series_id = s.id
                            AND t.period_start = (SELECT MAX(l.period_start) FROM task l WHERE l.series_id = s.id)
                        JOIN unit u ON u.id = s.unit_id AND u.valid_to IS NULL
                        WHERE s.to_day < :day AND (s.ended_on IS NULL OR s.ended_on > s.to_day)
                          AND t.state <> 'PLANNED'
                        ORDER BY s.id LIMIT 10000""").param("day", day).query(Due.class).list();
    }

    /** The task of a series' next period, made after its latest one; begins at once, for its plan is approved. */
    Task next(Due due, Frequency.Period period, Instant at) {
        Task task = new Task(due.planId(), due.unitId(), null, due.draft(List.of()), due.areaId(), at)
                .inPeriod(due.id(), period);
        task.start(at);
        Task saved = tasks.saveAndFlush(task);
        jdbc.sql("UPDATE task_series SET to_day = ? WHERE id = ?")
                .params(period.last(), due.id())
                .update();
        return saved;
    }

    /** A plan that is closed hands its series on with its open tasks; one that hands nothing on has none left running. */
    void close(long planId, @Nullable Long laterPlanId) {
        if (laterPlanId != null) {
            jdbc.sql("UPDATE task_series SET plan_id = ?, version = version + 1 WHERE plan_id = ? AND ended_on IS NULL")
                    .params(laterPlanId, planId)
                    .update();
            return;
        }
        int running = jdbc.sql("SELECT COUNT(*) FROM task_series WHERE plan_id = ? AND ended_on IS NULL")
                .param(planId)
                .query(Integer.class)
                .single();
        new Refusals()
                .when(running > 0, "refusal.plans.series.running", running)
                .refuse();
    }

    /** A series with the latest of its tasks, which the next is made after. */
    record Due(
            long id,
            long planId,
            Frequency frequency,
            String deadlineText,
            LocalDate toDay,
            @Nullable LocalDate endedOn,
            long taskId,
            long unitId,
            @Nullable Long ownerId,
            @Nullable Long areaId,
            String measure,
            String deliverable) {

        TaskDraft draft(List<Long> cooperating) {
            return new TaskDraft(
                    unitId,
                    measure,
                    deliverable,
                    ownerId,
                    areaId,
                    new Deadline(DeadlineKind.RECURRING, deadlineText, null, frequency),
                    cooperating,
                    List.of());
        }
    }
}
