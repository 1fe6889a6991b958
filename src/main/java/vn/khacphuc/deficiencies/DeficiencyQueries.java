package vn.khacphuc.deficiencies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
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

/** Reads the register, always within a scope. */
@Service
@Transactional(readOnly = true)
public class DeficiencyQueries {

    private static final String FROM = """
            FROM unit_reach r
            JOIN deficiency d ON d.unit_id = r.unit_id
            JOIN unit u ON u.id = d.unit_id
            LEFT JOIN content_area a ON a.id = d.area_id
            LEFT JOIN criterion c ON c.id = d.criterion_id
            LEFT JOIN person p ON p.id = d.person_id
            WHERE r.ancestor_id = :scope
            """;
    /** Over {@code deficiency d} and its {@code unit u}, with the parameters of {@link #bound}. */
    static final String WHERE = """
             AND (:text = '' OR d.title LIKE CONCAT('%', :text, '%') OR d.detail LIKE CONCAT('%', :text, '%')
                  OR u.name LIKE CONCAT('%', :text, '%'))
             AND (:unit IS NULL OR d.unit_id IN (
                  SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit AND (counts OR NOT :counted)))
             AND (NOT :exactUnit OR d.unit_id = :unit)
             AND (:area IS NULL OR d.area_id = :area)
             AND (NOT :other OR d.area_id IS NULL)
             AND (:year IS NULL OR d.year = :year)
             AND (:anyState OR d.state IN (:states))
             AND (:inspection IS NULL OR d.inspection_id = :inspection)
             AND (:source IS NULL OR d.source = :source)
             AND (:anyCause OR EXISTS (SELECT 1 FROM deficiency_cause dc
                  WHERE dc.deficiency_id = d.id AND (:cause IS NULL OR dc.cause = :cause)
                    AND (:heading IS NULL OR dc.heading_id = :heading)
                    AND (NOT :unassigned OR dc.heading_id IS NULL)))
             AND (NOT :standing OR d.state NOT IN ('WITHDRAWN', 'NOT_EFFECTIVE'))
            """;

    private static final Map<String, String> ORDER = Map.of(
            "points", "d.points_lost",
            "unit", "u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci",
            "title", "d.title COLLATE utf8mb4_uca1400_vietnamese_ai_ci",
            "state", "d.state",
            "year", "d.year");

    private final JdbcClient jdbc;

    DeficiencyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Deficiencies, the dearest first unless sorted otherwise.
     *
     * @param sort {@code points}, {@code unit}, {@code title}, {@code state} or {@code year}; null for the usual order
     */
    public List<DeficiencyRow> list(
            Scope scope,
            DeficiencyFilter filter,
            Locale language,
            @Nullable String sort,
            boolean descending,
            int offset,
            int limit) {
        String order = sort == null || !ORDER.containsKey(sort)
                ? "d.points_lost DESC"
                : ORDER.get(sort) + (descending ? " DESC" : " ASC");
        return filtered("""
                        SELECT d.id, d.title, d.unit_id, u.name AS unit_name,
                               IF(:en, a.short_en, a.short_vi) AS area_short, c.code AS criterion_code, d.year,
                               d.points_lost, d.points_planned, d.state, d.source, p.full_name AS person_name,
                               d.tasks
                        """, " ORDER BY " + order + ", d.id DESC LIMIT :limit OFFSET :offset", scope, filter)
                .param("en", language.getLanguage().equals("en"))
                .param("limit", limit)
                .param("offset", offset)
                .query(DeficiencyRow.class)
                .list();
    }

    /** How many a filter finds, and the points they cost; with a kind of loss, those that are of this kind. */
    public Total total(Scope scope, DeficiencyFilter filter) {
        Loss loss = filter.loss();
        String points = loss == null ? "d.points_lost" : loss.points();
        return filtered("SELECT COUNT(*) AS number, COALESCE(SUM(" + points + "), 0) AS points ", "", scope, filter)
                .query(Total.class)
                .single();
    }

    public Optional<DeficiencyDetail> find(Scope scope, long id, Locale language) {
        return jdbc.sql("""
                        SELECT d.id, d.version, d.unit_id, u.name AS unit_name, d.person_id, p.full_name AS person_name,
                               d.year, d.area_id, IF(:en, a.name_en, a.name_vi) AS area_name, d.criterion_id,
                               c.code AS criterion_code, c.name AS criterion_name, c.max_points, d.title, d.detail,
                               d.points_lost, d.source, d.source_text, d.found_on, d.state, d.state_reason,
                               d.tolerated_until, d.repeats_id,
                               (SELECT x.title FROM deficiency x WHERE x.id = d.repeats_id) AS repeats_title,
                               d.duplicate_of_id,
                               (SELECT x.title FROM deficiency x WHERE x.id = d.duplicate_of_id) AS duplicate_of_title,
                               d.inspection_id,
                               (SELECT i.title FROM inspection i WHERE i.id = d.inspection_id) AS inspection_title,
                               d.tasks, d.tasks_verified
                        """ + FROM + " AND d.id = :id")
                .param("scope", scope.unitId())
                .param("en", language.getLanguage().equals("en"))
                .param("id", id)
                .query(DeficiencyFound.class)
                .optional()
                .map(found -> found.with(causes(id)));
    }

    /** What was done to it, latest first. */
    public List<DeficiencyEvent> history(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT h.at, h.verb, p.full_name AS person_name, h.state, h.tolerated_until, h.points_lost, h.reason
                        FROM deficiency_history h
                        JOIN deficiency d ON d.id = h.deficiency_id
                        JOIN unit_reach r ON r.unit_id = d.unit_id AND r.ancestor_id = :scope
                        LEFT JOIN account ac ON ac.id = h.account_id
                        LEFT JOIN person p ON p.id = ac.person_id
                        WHERE h.deficiency_id = :id ORDER BY h.id DESC LIMIT 500""")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(DeficiencyEvent.class)
                .list();
    }

    /** How it stood at the end of a past day; empty before it was logged. */
    public Optional<DeficiencyEvent> asOf(Scope scope, long id, LocalDate day) {
        return jdbc.sql("""
                        SELECT h.at, h.verb, NULL AS person_name,
                               IF(h.state = 'TOLERATED' AND h.tolerated_until < :day, 'OPEN', h.state) AS state,
                               h.tolerated_until, h.points_lost, h.reason
                        FROM deficiency_history h
                        JOIN deficiency d ON d.id = h.deficiency_id
                        JOIN unit_reach r ON r.unit_id = d.unit_id AND r.ancestor_id = :scope
                        WHERE h.deficiency_id = :id AND h.at < :end ORDER BY h.at DESC, h.id DESC LIMIT 1""")
                .param("scope", scope.unitId())
                .param("id", id)
                .param("day", day)
                .param("end", day.plusDays(1).atStartOfDay(Actor.ZONE).toInstant())
                .query(DeficiencyEvent.class)
                .optional();
    }

    /** Open deficiencies of a unit that a task can be planned for. */
    public List<DeficiencyChoice> choices(Scope scope, long unitId, String text, int offset, int limit) {
        return jdbc.sql("SELECT d.id, d.title, d.points_lost, d.points_planned, d.area_id " + FROM + """
                         AND d.unit_id IN (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit)
                         AND d.state IN ('OPEN', 'IN_REMEDY') AND d.title LIKE CONCAT('%', :text, '%')
                        ORDER BY d.points_lost DESC, d.id LIMIT :limit OFFSET :offset""")
                .param("scope", scope.unitId())
                .param("unit", unitId)
                .param("text", text.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query(DeficiencyChoice.class)
                .list();
    }

    /** Years that have deficiencies, latest first. */
    public List<Integer> years(Scope scope) {
        return jdbc.sql("SELECT DISTINCT d.year " + FROM + " ORDER BY d.year DESC LIMIT 100")
                .param("scope", scope.unitId())
                .query(Integer.class)
                .list();
    }

    private Map<Cause, String> causes(long id) {
        Map<Cause, String> causes = new EnumMap<>(Cause.class);
        jdbc.sql("SELECT cause, text FROM deficiency_cause WHERE deficiency_id = ? LIMIT 10")
                .param(id)
                .query((row, number) -> causes.put(Cause.valueOf(row.getString(1)), row.getString(2)))
                .list();
        return causes;
    }

    /** The headings its causes are under. */
    public Map<Cause, HeadingRow> headings(Scope scope, long id) {
        Map<Cause, HeadingRow> headings = new EnumMap<>(Cause.class);
        jdbc.sql("""
                        SELECT h.id, h.version, h.cause, h.name, h.words, h.ended, 0 AS used
                        FROM deficiency_cause c JOIN cause_heading h ON h.id = c.heading_id
                        JOIN deficiency d ON d.id = c.deficiency_id
                        JOIN unit_reach r ON r.unit_id = d.unit_id AND r.ancestor_id = ?
                        WHERE d.id = ? LIMIT 10""")
                .params(scope.unitId(), id)
                .query(HeadingRow.class)
                .list()
                .forEach(heading -> headings.put(heading.cause(), heading));
        return headings;
    }

    private StatementSpec filtered(String select, String order, Scope scope, DeficiencyFilter filter) {
        Loss loss = filter.loss();
        return bound(select + FROM + WHERE + (loss == null ? "" : " AND " + loss.sql()) + order, scope, filter);
    }

    StatementSpec bound(String sql, Scope scope, DeficiencyFilter filter) {
        Source source = filter.source();
        Cause cause = filter.cause();
        Caused caused = filter.caused();
        return jdbc.sql(sql)
                .param("scope", scope.unitId())
                .param("text", filter.text().strip())
                .param("unit", filter.unitId())
                .param("area", filter.areaId())
                .param("other", filter.otherArea())
                .param("year", filter.year())
                .param("counted", filter.loss() != null)
                .param("inspection", filter.inspectionId())
                .param("anyState", filter.states().isEmpty())
                .param(
                        "states",
                        filter.states().isEmpty()
                                ? List.of("")
                                : filter.states().stream().map(Enum::name).toList())
                .param("source", source == null ? null : source.name())
                .param("anyCause", cause == null && !caused.asksForCause())
                .param("cause", cause == null ? null : cause.name())
                .param("heading", caused.headingId())
                .param("unassigned", caused.unassigned())
                .param("standing", caused.standing())
                .param("exactUnit", caused.exactUnit());
    }

    /** What a filter finds. */
    public record Total(int number, BigDecimal points) {}
}
