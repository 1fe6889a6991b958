package vn.khacphuc.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;

/** The days in a person's calendar: one's own tasks, for heads those of the unit. Done and cancelled ones stay a while. */
@Component
@Transactional(readOnly = true)
class CalendarItems {

    private static final int LIMIT = 2_000;
    private static final int KEPT_DAYS = 60;

    /** The day moves by extensions, and once when what a relative deadline waits for happens. */
    private static final String TASKS = """
            SELECT t.id, t.due, t.measure, u.name AS unit_name, o.full_name AS owner_name, t.state, t.moved_at,
                   (SELECT COUNT(*) FROM task_extension e WHERE e.task_id = t.id AND e.state = 'GRANTED')
                       + (t.triggered_on IS NOT NULL) + (t.state = 'CANCELLED') AS sequence
            FROM task t JOIN unit u ON u.id = t.unit_id LEFT JOIN person o ON o.id = t.owner_id
            WHERE %s AND t.due IS NOT NULL AND t.state <> 'PLANNED' AND (t.open OR t.moved_at >= :kept)
            ORDER BY t.due, t.id LIMIT :limit""";

    private final JdbcClient jdbc;

    CalendarItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CalendarItem> of(Actor by) {
        String whose = by.is(Role.HEAD)
                ? "t.id IN (SELECT task_id FROM task_reach WHERE ancestor_id = :scope AND own)"
                : "t.owner_id = :person";
        return jdbc
                .sql(TASKS.formatted(whose))
                .param("scope", by.scope().unitId())
                .param("person", by.personId())
                .param(
                        "kept",
                        by.today().minusDays(KEPT_DAYS).atStartOfDay(Actor.ZONE).toInstant())
                .param("limit", LIMIT)
                .query(TaskDay.class)
                .list()
                .stream()
                .map(TaskDay::item)
                .toList();
    }

    private record TaskDay(
            long id,
            LocalDate due,
            String measure,
            String unitName,
            @Nullable String ownerName,
            String state,
            Instant movedAt,
            int sequence) {

        CalendarItem item() {
            return new CalendarItem(
                    "task-" + id,
                    due,
                    sequence,
                    movedAt,
                    CalendarItem.Kind.TASK,
                    measure,
                    unitName,
                    ownerName,
                    state,
                    Links.task(id));
        }
    }
}
