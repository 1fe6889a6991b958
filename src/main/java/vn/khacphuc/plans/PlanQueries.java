package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Scope;

/** Reads plans, always within a scope. */
@Service
@Transactional(readOnly = true)
public class PlanQueries {

    private static final String NAME_ORDER = "u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci";

    private static final String FROM = """
            FROM unit_reach r
            JOIN plan p ON p.unit_id = r.unit_id
            JOIN unit u ON u.id = p.unit_id
            JOIN unit_kind uk ON uk.code = u.kind
            JOIN plan_kind k ON k.code = p.kind
            LEFT JOIN plan_due pd ON pd.authority_id = u.parent_id AND pd.kind = p.kind AND pd.year = p.year
            WHERE r.ancestor_id = :scope
            """;
    private static final String WHERE = """
             AND (:text = '' OR p.title LIKE CONCAT('%', :text, '%') OR u.name LIKE CONCAT('%', :text, '%')
                  OR p.number LIKE CONCAT(:text, '%'))
             AND (:unit IS NULL OR p.unit_id IN (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit))
             AND (:kind IS NULL OR p.kind = :kind)
             AND (:year IS NULL OR p.year = :year)
             AND (:anyState OR p.state IN (:states))
            """;
    private static final String TASKS_OF = """
            (SELECT COUNT(*) FROM task t WHERE t.state <> 'CANCELLED' AND (t.plan_id = p.id
                OR t.id IN (SELECT g.task_id FROM plan_gathers g WHERE g.plan_id = p.id)) %s)""";

    private final JdbcClient jdbc;

    PlanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Plans of the latest year first, then by unit. */
    public List<PlanRow> list(Scope scope, PlanFilter filter, LocalDate today, Locale language, int offset, int limit) {
        return filtered(
                        """
                        SELECT p.id, p.title, p.unit_id, u.name AS unit_name, IF(:en, k.name_en, k.name_vi) AS kind_name,
                               p.year, p.state, p.number, p.issued_on, p.submitted_on, pd.due,
                        """ + TASKS_OF.formatted("") + " AS tasks, "
                                + TASKS_OF.formatted("AND t.state = 'VERIFIED'") + " AS verified, "
                                + TASKS_OF.formatted("AND (" + Timeliness.LATE.sql() + ")") + " AS late " + FROM + WHERE
                                + " ORDER BY p.year DESC, uk.sort_order, " + NAME_ORDER
                                + ", k.sort_order, p.id LIMIT :limit OFFSET :offset",
                        scope,
                        filter)
                .param("en", isEnglish(language))
                .param("today", today)
                .param("soon", Timeliness.soon(today))
                .param("limit", limit)
                .param("offset", offset)
                .query(PlanRow.class)
                .list();
    }

    public int count(Scope scope, PlanFilter filter) {
        return filtered("SELECT COUNT(*) " + FROM + WHERE, scope, filter)
                .query(Integer.class)
                .single();
    }

    public Optional<PlanDetail> find(Scope scope, long id, Locale language) {
        return jdbc.sql("""
                        SELECT p.id, p.version, p.unit_id, u.name AS unit_name, uk.authority, p.kind,
                               IF(:en, k.name_en, k.name_vi) AS kind_name, p.year, p.title, p.superior_paper,
                               p.superior_plan_id, (SELECT s.title FROM plan s WHERE s.id = p.superior_plan_id) AS superior_title,
                               p.state, p.number, p.issued_on, p.submitted_on, p.approved_on, pd.due, p.submitted_by,
                        """ + TASKS_OF.formatted("") + " AS tasks, "
                        + TASKS_OF.formatted("AND t.state = 'VERIFIED'") + " AS verified, "
                        + TASKS_OF.formatted("AND t.open") + " AS open " + FROM + " AND p.id = :id")
                .param("scope", scope.unitId())
                .param("en", isEnglish(language))
                .param("id", id)
                .query(PlanDetail.class)
                .optional();
    }

    /** Open tasks of the plan itself: what it gathers stays with the plans it comes from when this one is closed. */
    public int openOwn(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM plan p JOIN unit_reach r ON r.unit_id = p.unit_id AND r.ancestor_id = ?
                        JOIN task t ON t.plan_id = p.id AND t.open WHERE p.id = ?""").params(scope.unitId(), id).query(Integer.class).single();
    }

    /** Approved plans of the units above a unit, newest year first; the text is found in title and number. */
    public List<SuperiorRow> superiors(Scope scope, long unitId, String text, int offset, int limit) {
        return jdbc.sql("""
                        SELECT p.id, u.name AS unit_name, p.number, p.title FROM plan p
                        JOIN unit u ON u.id = p.unit_id
                        JOIN unit_reach above ON above.ancestor_id = p.unit_id AND above.unit_id = :unit
                        JOIN unit_reach r ON r.unit_id = :unit AND r.ancestor_id = :scope
                        WHERE p.unit_id <> :unit AND p.state IN ('APPROVED', 'CLOSED')
                          AND CONCAT(p.number, ' ', p.title) LIKE CONCAT('%', :text, '%')
                        ORDER BY p.year DESC, p.id DESC LIMIT :limit OFFSET :offset""")
                .param("scope", scope.unitId())
                .param("unit", unitId)
                .param("text", text)
                .param("limit", limit)
                .param("offset", offset)
                .query(SuperiorRow.class)
                .list();
    }

    /** The tasks of units below that a plan gathers. */
    public List<GatheredRow> gathered(Scope scope, long planId, String text, int offset, int limit) {
        return jdbc.sql("""
                        SELECT t.id, u.name AS unit_name, t.measure FROM plan_gathers g
                        JOIN task t ON t.id = g.task_id
                        JOIN unit u ON u.id = t.unit_id
                        JOIN task_reach r ON r.task_id = t.id AND r.ancestor_id = :scope
                        WHERE g.plan_id = :plan AND CONCAT(u.name, ' ', t.measure) LIKE CONCAT('%', :text, '%')
                        ORDER BY u.name, t.id LIMIT :limit OFFSET :offset""")
                .param("scope", scope.unitId())
                .param("plan", planId)
                .param("text", text)
                .param("limit", limit)
                .param("offset", offset)
                .query(GatheredRow.class)
                .list();
    }

    /** Its amendments, latest first. */
    public List<AmendmentRow> amendments(Scope scope, long planId) {
        return jdbc.sql("""
                        SELECT a.id, a.version, a.ordinal, a.reason, a.state, a.number, a.issued_on, a.submitted_by,
                               (SELECT COUNT(*) FROM task t WHERE t.added_by_amendment_id = a.id) AS added,
                               (SELECT COUNT(*) FROM task t WHERE t.cancelled_by_amendment_id = a.id) AS cancelled
                        FROM plan_amendment a
                        JOIN plan p ON p.id = a.plan_id
                        JOIN unit_reach r ON r.unit_id = p.unit_id AND r.ancestor_id = ?
                        WHERE a.plan_id = ? ORDER BY a.ordinal DESC LIMIT 100""")
                .params(scope.unitId(), planId)
                .query(AmendmentRow.class)
                .list();
    }

    /** What was done to it and decided about it, latest first. */
    public List<PlanEvent> events(Scope scope, long planId) {
        return jdbc.sql("""
                        SELECT d.at, d.verb, pe.full_name AS person_name, d.reason, a.ordinal AS amendment
                        FROM plan_decision d
                        JOIN plan p ON p.id = d.plan_id
                        JOIN unit_reach r ON r.unit_id = p.unit_id AND r.ancestor_id = ?
                        LEFT JOIN person pe ON pe.id = d.person_id
                        LEFT JOIN plan_amendment a ON a.id = d.amendment_id
                        WHERE d.plan_id = ? ORDER BY d.id DESC LIMIT 200""")
                .params(scope.unitId(), planId)
                .query(PlanEvent.class)
                .list();
    }

    /** State of the plan at the end of a past day; empty before it was drafted. */
    public Optional<PlanState> asOf(Scope scope, long planId, LocalDate day) {
        return jdbc.sql("""
                        SELECT h.state FROM plan_history h
                        JOIN unit_reach r ON r.unit_id = h.unit_id AND r.ancestor_id = ?
                        WHERE h.plan_id = ? AND h.at < ? ORDER BY h.at DESC, h.id DESC LIMIT 1""")
                .params(
                        scope.unitId(),
                        planId,
                        day.plusDays(1).atStartOfDay(Actor.ZONE).toInstant())
                .query(PlanState.class)
                .optional();
    }

    /** Kinds that a new plan may be of. */
    public List<PlanKindRow> kindsOffered(Locale language) {
        return kinds("WHERE NOT retired", language);
    }

    /** All kinds, for what there is may be of one that was retired. */
    public List<PlanKindRow> kinds(Locale language) {
        return kinds("", language);
    }

    private List<PlanKindRow> kinds(String which, Locale language) {
        return jdbc.sql("SELECT code, IF(?, name_en, name_vi) AS name FROM plan_kind " + which
                        + " ORDER BY sort_order, id LIMIT 100")
                .param(isEnglish(language))
                .query(PlanKindRow.class)
                .list();
    }

    /** Years that have plans or due dates, latest first. */
    public List<Integer> years(Scope scope) {
        return jdbc.sql("""
                        SELECT year FROM plan p JOIN unit_reach r ON r.unit_id = p.unit_id AND r.ancestor_id = ?
                        UNION SELECT year FROM plan_due ORDER BY year DESC LIMIT 100""").param(scope.unitId()).query(Integer.class).list();
    }

    /** Units whose plan of a year was never submitted, for every kind that has a due date; the most overdue first. */
    public List<MissingRow> missing(
            Scope scope,
            int year,
            @Nullable String kind,
            @Nullable Long unitId,
            Locale language,
            int offset,
            int limit) {
        return missing(
                        """
                        SELECT u.id AS unit_id, u.name AS unit_name, k.code AS kind, IF(:en, k.name_en, k.name_vi) AS kind_name,
                               pd.year, pd.due, p.id AS plan_id, p.state
                        """,
                        " ORDER BY pd.due, k.sort_order, uk.sort_order, " + NAME_ORDER + " LIMIT :limit OFFSET :offset",
                        scope,
                        year,
                        kind,
                        unitId)
                .param("en", isEnglish(language))
                .param("limit", limit)
                .param("offset", offset)
                .query(MissingRow.class)
                .list();
    }

    /** How many plans of the year are not submitted. */
    public int missingCount(Scope scope, int year, @Nullable String kind, @Nullable Long unitId) {
        return missing("SELECT COUNT(*) ", "", scope, year, kind, unitId)
                .query(Integer.class)
                .single();
    }

    private StatementSpec missing(
            String select, String order, Scope scope, int year, @Nullable String kind, @Nullable Long unitId) {
        return jdbc.sql(select + """
                        FROM plan_due pd
                        JOIN plan_kind k ON k.code = pd.kind
                        JOIN unit u ON u.parent_id = pd.authority_id AND u.valid_to IS NULL
                        JOIN unit_kind uk ON uk.code = u.kind AND NOT uk.authority
                        JOIN unit_reach r ON r.unit_id = u.id AND r.ancestor_id = :scope
                        LEFT JOIN plan p ON p.unit_id = u.id AND p.kind = pd.kind AND p.year = pd.year
                        WHERE pd.year = :year AND (:kind IS NULL OR pd.kind = :kind)
                          AND (:unit IS NULL OR u.id IN (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit))
                          AND (p.id IS NULL OR p.submitted_on IS NULL)
                        """ + order)
                .param("scope", scope.unitId())
                .param("year", year)
                .param("kind", kind)
                .param("unit", unitId);
    }

    private StatementSpec filtered(String sql, Scope scope, PlanFilter filter) {
        return jdbc.sql(sql)
                .param("scope", scope.unitId())
                .param("text", filter.text().strip())
                .param("unit", filter.unitId())
                .param("kind", filter.kind())
                .param("year", filter.year())
                .param("anyState", filter.states().isEmpty())
                .param(
                        "states",
                        filter.states().isEmpty()
                                ? List.of("")
                                : filter.states().stream().map(Enum::name).toList());
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
