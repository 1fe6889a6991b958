package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.DailyJob;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Tally;
import vn.khacphuc.base.Timetable;
import vn.khacphuc.base.Trail;

/** Keeps recurring tasks going: each period has its task from its first day on, in whatever year, until the series ends. */
@Service
public class RecurringTasks implements DailyJob {

    // Ended at the latest a year ago: earlier is a slip of the pen.
    private static final int LONGEST_PAST = 366;

    private final TaskSeries series;
    private final TaskRecords records;
    private final JdbcClient jdbc;
    private final Trail trail;

    RecurringTasks(TaskSeries series, TaskRecords records, JdbcClient jdbc, Trail trail) {
        this.series = series;
        this.records = records;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public String name() {
        return Timetable.RECURRING_TASKS;
    }

    @Override
    public Tally run(Actor by, LocalDate day) {
        long made = 0;
        for (TaskSeries.Due due : series.due(day)) {
            made += makeUntil(by, due, day);
        }
        return Tally.of("tasks", made);
    }

    /** How many were made. */
    private int makeUntil(Actor by, TaskSeries.Due due, LocalDate day) {
        List<Long> cooperating = jdbc.sql(
                        "SELECT unit_id FROM task_cooperation WHERE task_id = ? ORDER BY unit_id LIMIT 100")
                .param(due.taskId())
                .query(Long.class)
                .list();
        LocalDate end = due.endedOn();
        int count = 0;
        Frequency.Period period = due.frequency().after(due.toDay());
        while (!period.first().isAfter(day) && (end == null || !period.first().isAfter(end))) {
            Task made = series.next(due, period, by.at());
            records.children(made.id(), due.draft(cooperating));
            records.changed(by, "task.recurred", List.of(made.id()));
            trail.changed(by, "task.recurred", "task", made.id(), due.unitId(), Map.of());
            period = due.frequency().after(period.last());
            count++;
        }
        return count;
    }

    /** Ends a series: no task is made for a period that begins after the day. Those that are there stay. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void end(Actor by, Submission submission, long seriesId, LocalDate day, String reason) {
        Found found = jdbc.sql("""
                        SELECT s.version, s.unit_id, s.ended_on FROM task_series s
                        JOIN unit_reach r ON r.unit_id = s.unit_id AND r.ancestor_id = ? WHERE s.id = ? FOR UPDATE""")
                .params(by.scope().unitId(), seriesId)
                .query(Found.class)
                .optional()
                .orElseThrow(() -> new NotFound("series", seriesId));
        Conflict.check(found.version(), submission);
        new Refusals()
                .when(found.endedOn() != null, "refusal.plans.series.ended")
                .when(day.isBefore(by.today().minusDays(LONGEST_PAST)), "refusal.plans.series.past", LONGEST_PAST)
                .text(reason, 2000, "refusal.base.reason")
                .refuse();
        jdbc.sql("UPDATE task_series SET version = version + 1, ended_on = ?, end_reason = ? WHERE id = ?")
                .params(day, reason.strip(), seriesId)
                .update();
        trail.write(
                by,
                "series.ended",
                "series",
                seriesId,
                found.unitId(),
                Map.of("day", day.toString(), "reason", reason.strip()));
    }

    private record Found(
            long version, long unitId, @Nullable LocalDate endedOn) {}
}
