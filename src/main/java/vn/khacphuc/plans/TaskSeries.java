package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;

/** Recurring tasks: a series, and one ordinary task per period. */
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
}
