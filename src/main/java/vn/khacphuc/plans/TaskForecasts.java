package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/** The forecasts beside the tasks. Whoever makes them pushes them down here each day, so that lists can show them. */
@Component
public class TaskForecasts {

    /** Joins a forecast to {@code task t} as of {@code :today}, where it still says something. */
    static final String JOIN = """
            LEFT JOIN task_forecast fc ON fc.task_id = t.id AND fc.due = t.due AND t.due >= :today
                AND t.state IN ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED')
            """;

    private static final int MOST_REASONS = 4;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    TaskForecasts(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The condition of what will be late, over {@code task t}, with {@code :today}: as the lists have it. */
    public static String late() {
        return """
                EXISTS (SELECT 1 FROM task_forecast fc WHERE fc.task_id = t.id AND fc.late AND fc.due = t.due
                        AND t.due >= :today AND t.state IN ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED'))""";
    }

    /** The day of the forecasts there are. */
    public Optional<LocalDate> latest() {
        return jdbc.sql("SELECT MAX(day) FROM task_forecast")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Puts the forecasts of a day in the place of those before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(List<TaskForecast> forecasts) {
        jdbc.sql("DELETE FROM task_forecast").update();
        batches.batchUpdate(
                """
                INSERT INTO task_forecast (task_id, day, due, late, risk, model_day, reasons)
                VALUES (:task, :day, :due, :late, :risk, :model, :reasons)""",
                forecasts.stream()
                        .map(one -> new MapSqlParameterSource("task", one.taskId())
                                .addValue("day", one.day())
                                .addValue("due", one.due())
                                .addValue("late", one.late())
                                .addValue("risk", one.risk())
                                .addValue("model", one.modelDay())
                                .addValue(
                                        "reasons",
                                        one.reasons().stream()
                                                .limit(MOST_REASONS)
                                                .map(TaskForecast.Reason::written)
                                                .collect(Collectors.joining(";"))))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** The forecast of a task, where there is one that still says something. */
    @Transactional(readOnly = true)
    public Optional<TaskForecast> of(Scope scope, long taskId, LocalDate today) {
        return jdbc.sql("""
                        SELECT fc.* FROM task_forecast fc JOIN task t ON t.id = fc.task_id AND t.due = fc.due
                        JOIN task_reach tr ON tr.task_id = t.id AND tr.ancestor_id = :scope
                        WHERE t.id = :id AND t.due >= :today AND t.state IN ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED')""")
                .param("scope", scope.unitId())
                .param("id", taskId)
                .param("today", today)
                .query((row, number) -> new TaskForecast(
                        row.getLong("task_id"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("late"),
                        row.getBigDecimal("risk"),
                        row.getObject("model_day", LocalDate.class),
                        reasons(row.getString("reasons"))))
                .optional();
    }

    private static List<TaskForecast.Reason> reasons(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";")).map(TaskForecast.Reason::read).toList();
    }
}
