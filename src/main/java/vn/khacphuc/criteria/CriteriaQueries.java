package vn.khacphuc.criteria;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads areas and criteria. They are the same for everybody, so no scope is asked for. */
@Service
@Transactional(readOnly = true)
public class CriteriaQueries {

    private static final String ROW = """
            SELECT c.id, c.version, c.set_id, s.year, s.level, c.parent_id, c.kind, c.code, c.name, c.max_points,
                   c.evidence, c.scoring_rule, c.area_id, IF(:en, a.short_en, a.short_vi) AS area_short,
                   c.rule_kind, c.rule_text, c.effect, c.may_lack OR COALESCE(up.alternatives, FALSE) AS may_lack,
                   c.survey, c.alternatives
            FROM criterion c JOIN criteria_set s ON s.id = c.set_id JOIN content_area a ON a.id = c.area_id
            LEFT JOIN criterion up ON up.id = c.parent_id
            """;
    private static final int TREE_LIMIT = 5_000;

    private final JdbcClient jdbc;

    CriteriaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All content areas in their order. */
    public List<AreaRow> areas(Locale language) {
        return jdbc.sql("""
                        SELECT id, code, IF(:en, name_en, name_vi) AS name, IF(:en, short_en, short_vi) AS short_name
                        FROM content_area ORDER BY sort_order, id LIMIT 200""")
                .param("en", isEnglish(language))
                .query(AreaRow.class)
                .list();
    }

    /** All sets, latest year first. */
    public List<SetRow> sets() {
        return jdbc.sql("""
                        SELECT s.id, s.version, s.name, s.year, s.level, s.edition, s.state, s.sample, s.source,
                               COALESCE((SELECT SUM(c.max_points) FROM criterion c
                                         WHERE c.set_id = s.id AND c.parent_id IS NULL AND c.effect = 'NORMAL'), 0) AS points,
                               s.bonus_cap, s.penalty_cap
                        FROM criteria_set s ORDER BY s.year DESC, s.level, s.edition DESC LIMIT 500""").query(SetRow.class).list();
    }

    public Optional<SetRow> set(long id) {
        return sets().stream().filter(set -> set.id() == id).findFirst();
    }

    /** The lines of a set, each area with what is below it. */
    public List<CriterionRow> lines(long setId, Locale language) {
        return preorder(jdbc.sql(ROW + "WHERE c.set_id = :set ORDER BY c.sort_order, c.id LIMIT " + TREE_LIMIT)
                .param("en", isEnglish(language))
                .param("set", setId)
                .query(CriterionRow.class)
                .list());
    }

    public Optional<CriterionRow> criterion(long id, Locale language) {
        return jdbc.sql(ROW + "WHERE c.id = :id")
                .param("en", isEnglish(language))
                .param("id", id)
                .query(CriterionRow.class)
                .optional();
    }

    /** Criteria and components of the sets in use for a year whose code or name contains the text. */
    public List<CriterionRow> search(
            int year, @Nullable Long areaId, String text, Locale language, int offset, int limit) {
        return jdbc.sql(ROW + """
                        WHERE s.year = :year AND s.state = 'IN_USE' AND c.kind <> 'AREA'
                          AND (:area IS NULL OR c.area_id = :area)
                          AND (c.code LIKE CONCAT(:text, '%') OR c.name LIKE CONCAT('%', :text, '%'))
                        ORDER BY s.level, a.sort_order, c.code, c.id LIMIT :limit OFFSET :offset""")
                .param("en", isEnglish(language))
                .param("year", year)
                .param("area", areaId)
                .param("text", text.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query(CriterionRow.class)
                .list();
    }

    /** Each line before what is below it, neighbours in their order. */
    private static List<CriterionRow> preorder(List<CriterionRow> rows) {
        Map<@Nullable Long, List<CriterionRow>> below = new HashMap<>();
        rows.forEach(row ->
                below.computeIfAbsent(row.parentId(), id -> new ArrayList<>()).add(row));
        List<CriterionRow> ordered = new ArrayList<>(rows.size());
        Deque<CriterionRow> open = new ArrayDeque<>(below.getOrDefault(null, List.of()));
        while (!open.isEmpty()) {
            CriterionRow row = open.pop();
            ordered.add(row);
            List<CriterionRow> children = below.getOrDefault(row.id(), List.of());
            children.reversed().forEach(open::push);
        }
        return ordered;
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
