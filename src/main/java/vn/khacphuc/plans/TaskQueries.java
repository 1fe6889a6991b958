package vn.khacphuc.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private static final String FROM = """
            FROM task_reach tr
            JOIN task t ON t.id = tr.task_id
            JOIN unit u ON u.id = t.unit_id
            LEFT JOIN plan p ON p.id = t.plan_id
            LEFT JOIN person o ON o.id = t.owner_id
            LEFT JOIN content_area a ON a.id = t.area_id
            %s WHERE tr.ancestor_id = :scope
            """.formatted(TaskForecasts.JOIN);
    private static final String WHERE = """
             AND (:text = '' OR t.measure LIKE CONCAT('%%', :text, '%%') OR o.full_name LIKE CONCAT('%%', :text, '%%')
                  OR u.name LIKE CONCAT('%%', :text, '%%'))
             AND (:unit IS NULL OR :promised OR t.unit_id IN (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit))
             AND (NOT :itself OR NOT EXISTS (
                  SELECT 1 FROM task_reach lower JOIN unit l ON l.id = lower.ancestor_id
                  WHERE lower.task_id = t.id AND lower.own AND l.parent_id = :unit AND l.valid_to IS NULL))
             AND (:area IS NULL OR t.area_id = :area)
             AND (NOT :other OR t.area_id IS NULL)
             AND (:anyState OR %s IN (:states))
             AND (:plan IS NULL OR t.plan_id = :plan
                  OR t.id IN (SELECT g.task_id FROM plan_gathers g WHERE g.plan_id = :plan))
             AND (:kind IS NULL OR p.kind = :kind)
             AND (:year IS NULL OR p.year = :year)
             AND (:owner IS NULL OR t.owner_id = :owner)
             AND (NOT :risk OR t.at_risk)
             AND (:from IS NULL OR t.due >= :from)
             AND (:to IS NULL OR t.due <= :to)
             AND (NOT :open OR tr.open)
             AND (NOT :own OR tr.own)
             AND (NOT :running OR t.state NOT IN ('PLANNED', 'CANCELLED'))
             AND (:deficiency IS NULL OR t.id IN (SELECT td.task_id FROM task_deficiency td WHERE td.deficiency_id = :deficiency))
            """.formatted(TaskState.AS_OF);
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
                ? "tr.open DESC, tr.due, t.id"
                : ORDER.get(sort) + (descending ? " DESC" : " ASC") + ", t.id";
        return filtered(
                        """
                        SELECT t.id, t.version, t.measure, t.unit_id, u.name AS unit_name, t.owner_id, o.full_name AS owner_name,
                               IF(:en, a.short_en, a.short_vi) AS area_short, t.plan_id, t.due, t.original_due,
                               t.deadline_kind, t.deadline_text, %s AS state, t.percent, t.at_risk, t.reported_on,
                               COALESCE((SELECT SUM(td.points) FROM task_deficiency td WHERE td.task_id = t.id), 0) AS points,
                               tr.own AS mine, fc.late AS will_be_late, fc.risk, t.added_by_amendment_id, t.cancelled_by_amendment_id
                        """.formatted(TaskState.AS_OF) + FROM,
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
        return filtered("SELECT COUNT(*) " + FROM, "", scope, filter, today)
                .query(Integer.class)
                .single();
    }

    /** Points that the tasks of a filter with a promise have won back, or can: the figure that opens its list. */
    public BigDecimal promised(Scope scope, TaskFilter filter, LocalDate today) {
        return filtered(
                        "SELECT COALESCE(SUM((SELECT SUM(td.points) " + PROMISED + ")), 0) " + FROM,
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

    private StatementSpec filtered(String select, String order, Scope scope, TaskFilter filter, LocalDate today) {
        Timeliness timeliness = filter.timeliness();
        Promise.Of promise = filter.promise();
        return jdbc.sql(select
                        + WHERE
                        + (timeliness == null ? "" : " AND (" + sql(timeliness, filter) + ")")
                        + (filter.willBeLate() ? " AND fc.late" : "")
                        + (filter.counted() ? " AND " + Timeliness.COUNTED : "")
                        + (promise == null
                                ? ""
                                : " AND " + promise.promise().sql() + " AND EXISTS (SELECT 1 " + PROMISED + ")")
                        + order)
                .param("scope", scope.unitId())
                .param("today", today)
                .param("soon", Timeliness.soon(today))
                .param("text", filter.text().strip())
                .param("unit", filter.unitId())
                .param("area", filter.areaId())
                .param("other", filter.otherArea())
                .param("anyState", filter.states().isEmpty())
                .param(
                        "states",
                        filter.states().isEmpty()
                                ? List.of("")
                                : filter.states().stream().map(Enum::name).toList())
                .param("plan", filter.planId())
                .param("kind", filter.kind())
                .param("year", filter.year())
                .param("owner", filter.ownerId())
                .param("risk", filter.atRisk())
                .param("from", filter.dueFrom())
                .param("to", filter.dueTo())
                .param("open", filter.openOnly())
                .param("own", filter.own())
                .param("running", filter.running())
                .param("itself", filter.itself())
                .param("promised", promise != null)
                .param("scored", promise == null ? null : promise.year())
                .param("yearEnd", promise == null ? null : LocalDate.of(promise.year() + 1, 12, 31))
                .param("deficiency", filter.deficiencyId());
    }

    private static String sql(Timeliness timeliness, TaskFilter filter) {
        return filter.original() ? timeliness.sqlOfOriginal() : timeliness.sql();
    }
}
