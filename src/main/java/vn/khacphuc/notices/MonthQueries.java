package vn.khacphuc.notices;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.Timeliness;

/** What falls on the days of a month: tasks due, the first few of each day with how many there are. */
@Service
@Transactional(readOnly = true)
public class MonthQueries {

    private static final int LIMIT = 1_000;

    private static final String TASKS = """
            SELECT * FROM (
                SELECT t.id, t.due, t.measure, u.short_name AS unit_name, t.state,
                       CASE %s END AS timeliness,
                       COUNT(*) OVER (PARTITION BY t.due) AS number,
                       ROW_NUMBER() OVER (PARTITION BY t.due ORDER BY tr.open DESC, t.id) AS place
                FROM task_reach tr JOIN task t ON t.id = tr.task_id JOIN unit u ON u.id = t.unit_id
                WHERE tr.ancestor_id = :scope AND t.due BETWEEN :from AND :to
                  AND t.state NOT IN ('PLANNED', 'CANCELLED')
                  AND (:unit IS NULL OR t.unit_id IN (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit))
                  AND (:owner IS NULL OR t.owner_id = :owner)) d
            WHERE place <= :each ORDER BY due, place LIMIT :limit""";

    private final PeriodDays periods;
    private final I18NProvider texts;
    private final JdbcClient jdbc;

    MonthQueries(PeriodDays periods, I18NProvider texts, JdbcClient jdbc) {
        this.periods = periods;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    /**
     * Days with anything on them, by day: tasks due, and by when periods must be assessed.
     *
     * @param unitId only tasks of this unit and below; null for all in scope
     * @param ownerId only tasks of this person; null for all
     * @param each how many tasks of a day
     */
    public Map<LocalDate, MonthDay> days(
            Actor by,
            Locale language,
            LocalDate from,
            LocalDate to,
            @Nullable Long unitId,
            @Nullable Long ownerId,
            int each) {
        Map<LocalDate, MonthDay> days = new TreeMap<>();
        LocalDate today = by.today();
        jdbc.sql(TASKS.formatted(cases()))
                .param("scope", by.scope().unitId())
                .param("today", today)
                .param("soon", Timeliness.soon(today))
                .param("from", from)
                .param("to", to)
                .param("unit", unitId)
                .param("owner", ownerId)
                .param("each", each)
                .param("limit", LIMIT)
                .query(Row.class)
                .list()
                .forEach(row -> days.computeIfAbsent(
                                row.due(),
                                day -> new MonthDay(day, row.number(), new ArrayList<>(), new LinkedHashMap<>()))
                        .tasks()
                        .add(row.task()));
        for (PeriodDay period : periods.of(by, from, to)) {
            days.computeIfAbsent(period.day(), day -> new MonthDay(day, 0, new ArrayList<>(), new LinkedHashMap<>()))
                    .marks()
                    .put(period.href(), period.title(texts, language));
        }
        return days;
    }

    /** The one definition of timeliness, in the order in which it is given. */
    private static String cases() {
        StringBuilder cases = new StringBuilder();
        for (Timeliness timeliness : Timeliness.values()) {
            cases.append(" WHEN ")
                    .append(timeliness.sql())
                    .append(" THEN '")
                    .append(timeliness.name())
                    .append('\'');
        }
        return cases.toString();
    }

    private record Row(
            long id,
            LocalDate due,
            String measure,
            String unitName,
            TaskState state,
            @Nullable Timeliness timeliness,
            int number) {

        MonthDay.Due task() {
            return new MonthDay.Due(id, measure, unitName, state, timeliness);
        }
    }
}
