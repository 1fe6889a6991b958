package vn.khacphuc.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Scope;

/** Reads lists of tasks: those a scope is accountable for, and those it cooperates in. */
@Service
@Transactional(readOnly = true)
public class TaskQueries {

    private static final String COUNT = "SELECT COUNT(*) ";
    private static final String FROM = """
            FROM task_reach tr
            JOIN task t ON t.id = tr.task_id
            """;
    /** In this order, so that a page is read as the key task_reach_order has it, and no further. */
    private static final String IN_ORDER = FROM.replace("JOIN", "STRAIGHT_JOIN");

    private static final String NAMES = """
            JOIN unit u ON u.id = t.unit_id
            LEFT JOIN person o ON o.id = t.owner_id
            LEFT JOIN content_area a ON a.id = t.area_id
            """;
    private static final String PLAN = " LEFT JOIN plan p ON p.id = t.plan_id ";
    private static final String PROMISED = """
            FROM task_deficiency td
            JOIN deficiency d ON d.id = td.deficiency_id
            JOIN unit_reach dr ON dr.unit_id = d.scored_unit_id AND dr.ancestor_id = COALESCE(:unit, :scope) AND dr.counts
            WHERE td.task_id = t.id AND td.points > 0 AND d.year = :scored AND d.state NOT IN ('WITHDRAWN', 'NOT_EFFECTIVE')
              AND (t.state = 'VERIFIED' OR NOT (d.state = 'TOLERATED' AND d.tolerated_until > :yearEnd))
            """;
    private static final Map<String, String> ORDER = Map.of(
            "due", "tr.due",
            "measure", "t.measure COLLATE utf8mb4_uca1400_vietnamese_ai_ci",
            "unit", "u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci",
            "owner", "o.full_name COLLATE utf8mb4_uca1400_vietnamese_ai_ci",
            "percent", "t.percent",
            "moved", "t.moved_at");

    private final JdbcClient jdbc;

    TaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Tasks, open ones first and the most urgent of them on top unless sorted otherwise.
     *
     * @param today day that timeliness is derived for
     * @param sort {@code due}, {@code measure}, {@code unit}, {@code owner}, {@code percent} or {@code moved}
     */
    public List<TaskRow> list(
            Scope scope,
            TaskFilter filter,
            LocalDate today,
            Locale language,
            @Nullable String sort,
            boolean descending,
            int offset,
            int limit) {
        String order = sort == null || !ORDER.containsKey(sort)
                ? "tr.open DESC, tr.due, tr.task_id"
                : ORDER.get(sort) + (descending ? " DESC" : " ASC") + ", tr.task_id";
        return filtered(
                        """
                        SELECT t.id, t.version, t.measure, t.unit_id, u.name AS unit_name, t.owner_id, o.full_name AS owner_name,
                               IF(:en, a.short_en, a.short_vi) AS area_short, t.plan_id, t.due, t.original_due,
                               t.deadline_kind, t.deadline_text, %s AS state, t.percent, t.at_risk, t.reported_on,
                               COALESCE((SELECT SUM(td.points) FROM task_deficiency td WHERE td.task_id = t.id), 0) AS points,
                               tr.own AS mine, fc.late AS will_be_late, fc.risk, t.added_by_amendment_id, t.cancelled_by_amendment_id
                        """.formatted(TaskState.AS_OF),
                        NAMES + TaskForecasts.JOIN,
                        " ORDER BY " + order + " LIMIT :limit OFFSET :offset",
                        scope,
                        filter,
                        today)
                .param("en", language.getLanguage().equals("en"))
                .param("limit", limit)
                .param("offset", offset)
                .query(TaskRow.class)
                .list();
    }

    /** How many tasks a filter finds. */
    public int count(Scope scope, TaskFilter filter, LocalDate today) {
        return filtered(COUNT, counting(filter), "", scope, filter, today)
                .query(Integer.class)
                .single();
    }

    /** Points that the tasks of a filter with a promise have won back, or can: the figure that opens its list. */
    public BigDecimal promised(Scope scope, TaskFilter filter, LocalDate today) {
        return filtered(
                        "SELECT COALESCE(SUM((SELECT SUM(td.points) " + PROMISED + ")), 0) ",
                        counting(filter),
                        "",
                        scope,
                        filter,
                        today)
                .query(BigDecimal.class)
                .single();
    }

    /** How a task stood at the end of a past day; empty before it was planned. */
    public Optional<TaskEvent> asOf(Scope scope, long taskId, LocalDate day) {
        return jdbc.sql("""
                        SELECT h.at, h.verb, NULL AS person_name, h.state, h.percent, h.at_risk, h.due, '' AS text, '' AS obstacle
                        FROM task_history h JOIN task_reach tr ON tr.task_id = h.task_id AND tr.ancestor_id = ?
                        WHERE h.task_id = ? AND h.at < ? ORDER BY h.at DESC, h.id DESC LIMIT 1""")
                .params(
                        scope.unitId(),
                        taskId,
                        day.plusDays(1).atStartOfDay(Actor.ZONE).toInstant())
                .query(TaskEvent.class)
                .optional();
    }

    private static String from(String select, String joins, TaskFilter filter) {
        if (select.equals(COUNT) && joins.isEmpty() && conditions(filter).isEmpty()) {
            return " FROM task_reach tr ";
        }
        return (narrow(filter) ? FROM : IN_ORDER) + (filter.kind() == null && filter.year() == null ? "" : PLAN);
    }

    /** Whether there is a shorter way to the tasks than through all that the scope sees. */
    private static boolean narrow(TaskFilter filter) {
        return filter.unitId() != null
                || filter.planId() != null
                || filter.ownerId() != null
                || filter.deficiencyId() != null
                || filter.promise() != null;
    }

    /** What a filter asks about beside the task itself. */
    private static String counting(TaskFilter filter) {
        return (filter.text().isBlank() ? "" : NAMES) + (filter.willBeLate() ? TaskForecasts.JOIN : "");
    }

    private StatementSpec filtered(
            String select, String joins, String order, Scope scope, TaskFilter filter, LocalDate today) {
        Promise.Of promise = filter.promise();
        return jdbc.sql(select
                        + from(select, joins, filter)
                        + joins
                        + " WHERE tr.ancestor_id = :scope"
                        + reached(filter)
                        + conditions(filter)
                        + order)
                .param("scope", scope.unitId())
                .param("today", today)
                .param("soon", Timeliness.soon(today))
                .param("text", filter.text().strip())
                .param("unit", filter.unitId())
                .param("area", filter.areaId())
                .param(
                        "states",
                        filter.states().isEmpty()
                                ? List.of("")
                                : filter.states().stream().map(Enum::name).toList())
                .param("plan", filter.planId())
                .param("kind", filter.kind())
                .param("year", filter.year())
                .param("owner", filter.ownerId())
                .param("from", filter.dueFrom())
                .param("to", filter.dueTo())
                .param("scored", promise == null ? null : promise.year())
                .param("yearEnd", promise == null ? null : LocalDate.of(promise.year() + 1, 12, 31))
                .param("deficiency", filter.deficiencyId());
    }

    /** What the key of the reach alone can tell; it has 9999-12-31 for no day. */
    private static String reached(TaskFilter filter) {
        Timeliness timeliness = filter.timeliness();
        StringBuilder sql = new StringBuilder();
        BiConsumer<Boolean, String> when = into(sql);
        when.accept(filter.openOnly() || timeliness != null && timeliness.isOpen(), "tr.open = TRUE");
        when.accept(timeliness == Timeliness.DUE_SOON && !filter.original(), "tr.due BETWEEN :today AND :soon");
        when.accept(filter.dueFrom() != null, "tr.due >= :from");
        when.accept(filter.dueTo() != null, "tr.due <= :to");
        when.accept(filter.own(), "tr.own");
        return sql.toString();
    }

    private static BiConsumer<Boolean, String> into(StringBuilder sql) {
        return (asked, condition) -> sql.append(asked ? " AND " + condition : "");
    }

    /** Those that the filter asks for, and no other: what is not in a statement costs the database nothing. */
    private static String conditions(TaskFilter filter) {
        Timeliness timeliness = filter.timeliness();
        Promise.Of promise = filter.promise();
        StringBuilder sql = new StringBuilder();
        BiConsumer<Boolean, String> when = into(sql);
        when.accept(!filter.text().isBlank(), """
                (t.measure LIKE CONCAT('%', :text, '%') OR o.full_name LIKE CONCAT('%', :text, '%')
                 OR u.name LIKE CONCAT('%', :text, '%'))""");
        when.accept(
                filter.unitId() != null && promise == null,
                "t.unit_id IN (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit)");
        when.accept(filter.itself(), """
                NOT EXISTS (
                    SELECT 1 FROM task_reach lower JOIN unit l ON l.id = lower.ancestor_id
                    WHERE lower.task_id = t.id AND lower.own AND l.parent_id = :unit AND l.valid_to IS NULL)""");
        when.accept(filter.areaId() != null, "t.area_id = :area");
        when.accept(filter.otherArea(), "t.area_id IS NULL");
        when.accept(!filter.states().isEmpty(), TaskState.AS_OF + " IN (:states)");
        when.accept(
                filter.planId() != null,
                "(t.plan_id = :plan OR t.id IN (SELECT g.task_id FROM plan_gathers g WHERE g.plan_id = :plan))");
        when.accept(filter.outside(), "t.plan_id IS NULL");
        when.accept(filter.kind() != null, "p.kind = :kind");
        when.accept(filter.year() != null, "p.year = :year");
        when.accept(filter.ownerId() != null, "t.owner_id = :owner");
        when.accept(filter.atRisk(), "t.at_risk");
        when.accept(filter.dueFrom() != null, "t.due >= :from");
        when.accept(filter.dueTo() != null, "t.due <= :to");
        when.accept(filter.running(), "t.state NOT IN ('PLANNED', 'CANCELLED')");
        when.accept(
                filter.deficiencyId() != null,
                "t.id IN (SELECT td.task_id FROM task_deficiency td WHERE td.deficiency_id = :deficiency)");
        when.accept(timeliness != null, timeliness == null ? "" : "(" + sql(timeliness, filter) + ")");
        when.accept(filter.willBeLate(), "fc.late");
        when.accept(filter.counted(), Timeliness.COUNTED);
        when.accept(promise != null, promise == null ? "" : promise.promise().sql());
        when.accept(promise != null, "EXISTS (SELECT 1 " + PROMISED + ")");
        return sql.toString();
    }

    private static String sql(Timeliness timeliness, TaskFilter filter) {
        return filter.original() ? timeliness.sqlOfOriginal() : timeliness.sql();
    }
}
