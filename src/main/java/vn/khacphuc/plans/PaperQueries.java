package vn.khacphuc.plans;

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
import vn.khacphuc.base.Scope;

/** Reads papers to be issued, always within a scope. */
@Service
@Transactional(readOnly = true)
public class PaperQueries {

    private static final String ROW = """
            SELECT p.id, p.version, IF(:en, k.name_en, k.name_vi) AS kind_name, p.title, p.unit_id, u.name AS unit_name,
                   p.drafter_id, d.full_name AS drafter_name, p.planned_on, p.original_planned_on, p.state, p.number,
                   p.issued_on
            """;
    private static final String FROM = """
            FROM paper p
            JOIN unit_reach r ON r.unit_id = p.unit_id AND r.ancestor_id = :scope
            JOIN unit u ON u.id = p.unit_id
            JOIN paper_kind k ON k.code = p.kind
            LEFT JOIN person d ON d.id = p.drafter_id
            """;
    private static final String WHERE = """
            WHERE (:text = '' OR p.title LIKE CONCAT('%', :text, '%') OR p.number LIKE CONCAT(:text, '%'))
              AND (:unit IS NULL OR p.unit_id IN (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit))
              AND (:kind IS NULL OR p.kind = :kind)
              AND (:anyState OR p.state IN (:states))
              AND (:drafter IS NULL OR p.drafter_id = :drafter)
              AND (:task IS NULL OR p.task_id = :task)
              AND (:deficiency IS NULL OR p.deficiency_id = :deficiency)
            """;
    private static final Map<String, String> ORDER = Map.of(
            "planned", "p.planned_on",
            "title", "p.title COLLATE utf8mb4_uca1400_vietnamese_ai_ci",
            "unit", "u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci");

    private final JdbcClient jdbc;

    PaperQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Papers, those still to be issued first, the most urgent on top, unless sorted otherwise.
     *
     * @param today day that timeliness is derived for
     * @param sort {@code planned}, {@code title} or {@code unit}; null for the usual order
     */
    public List<PaperRow> list(
            Scope scope,
            PaperFilter filter,
            LocalDate today,
            Locale language,
            @Nullable String sort,
            boolean descending,
            int offset,
            int limit) {
        String order = sort == null || !ORDER.containsKey(sort)
                ? "p.state = 'PLANNED' DESC, IF(p.state = 'PLANNED', p.planned_on, NULL), p.issued_on DESC"
                : ORDER.get(sort) + (descending ? " DESC" : " ASC");
        return filtered(ROW, " ORDER BY " + order + ", p.id DESC LIMIT :limit OFFSET :offset", scope, filter, today)
                .param("en", language.getLanguage().equals("en"))
                .param("limit", limit)
                .param("offset", offset)
                .query(PaperRow.class)
                .list();
    }

    /** How many papers a filter finds. */
    public int count(Scope scope, PaperFilter filter, LocalDate today) {
        return filtered("SELECT COUNT(*) ", "", scope, filter, today)
                .query(Integer.class)
                .single();
    }

    public Optional<PaperRow> row(Scope scope, long id, Locale language) {
        return jdbc.sql(ROW + FROM + " WHERE p.id = :id")
                .param("en", language.getLanguage().equals("en"))
                .param("scope", scope.unitId())
                .param("id", id)
                .query(PaperRow.class)
                .optional();
    }

    public Optional<PaperDetail> find(Scope scope, long id, Locale language) {
        return row(scope, id, language)
                .map(row -> jdbc.sql("""
                        SELECT p.kind, p.task_id, t.measure AS task_title, p.deficiency_id, x.title AS deficiency_title,
                               p.state_reason
                        FROM paper p LEFT JOIN task t ON t.id = p.task_id LEFT JOIN deficiency x ON x.id = p.deficiency_id
                        WHERE p.id = ?""").param(id).query(More.class).single().with(row));
    }

    /** What was done to it, latest first. */
    public List<PaperEvent> history(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT h.at, h.verb, w.full_name AS person_name, h.state, h.planned_on, h.issued_on,
                               d.full_name AS drafter_name, n.name AS unit_name, h.reason
                        FROM paper_history h
                        JOIN paper p ON p.id = h.paper_id
                        JOIN unit_reach r ON r.unit_id = p.unit_id AND r.ancestor_id = :scope
                        JOIN unit n ON n.id = h.unit_id
                        LEFT JOIN account a ON a.id = h.account_id
                        LEFT JOIN person w ON w.id = a.person_id
                        LEFT JOIN person d ON d.id = h.drafter_id
                        WHERE h.paper_id = :id ORDER BY h.id DESC LIMIT 500""")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(PaperEvent.class)
                .list();
    }

    public List<PaperKindRow> kinds(Locale language) {
        return jdbc.sql("SELECT code, IF(?, name_en, name_vi) AS name FROM paper_kind ORDER BY sort_order LIMIT 100")
                .param(language.getLanguage().equals("en"))
                .query(PaperKindRow.class)
                .list();
    }

    private StatementSpec filtered(String select, String order, Scope scope, PaperFilter filter, LocalDate today) {
        boolean any = filter.states().isEmpty();
        return jdbc.sql(select + FROM + WHERE + inTime(filter.timeliness()) + order)
                .param("scope", scope.unitId())
                .param("text", filter.text().strip())
                .param("unit", filter.unitId())
                .param("kind", filter.kind())
                .param("anyState", any)
                .param(
                        "states",
                        any
                                ? List.of("")
                                : filter.states().stream().map(Enum::name).toList())
                .param("drafter", filter.drafterId())
                .param("task", filter.taskId())
                .param("deficiency", filter.deficiencyId())
                .param("today", today)
                .param("soon", Timeliness.soon(today));
    }

    /** As {@link PaperState} says it of one. */
    private static String inTime(@Nullable Timeliness timeliness) {
        return switch (timeliness) {
            case null -> "";
            case ON_TIME -> " AND p.state = 'PLANNED' AND p.planned_on > :soon";
            case DUE_SOON -> " AND p.state = 'PLANNED' AND p.planned_on BETWEEN :today AND :soon";
            case LATE -> " AND p.state = 'PLANNED' AND p.planned_on < :today";
            case DONE_IN_TIME -> " AND p.state = 'ISSUED' AND p.issued_on <= p.planned_on";
            case DONE_LATE -> " AND p.state = 'ISSUED' AND p.issued_on > p.planned_on";
            case NO_DEADLINE, WAITING -> " AND FALSE";
        };
    }

    record More(
            String kind,
            @Nullable Long taskId,
            @Nullable String taskTitle,
            @Nullable Long deficiencyId,
            @Nullable String deficiencyTitle,
            String stateReason) {

        PaperDetail with(PaperRow row) {
            return new PaperDetail(row, kind, taskId, taskTitle, deficiencyId, deficiencyTitle, stateReason);
        }
    }
}
