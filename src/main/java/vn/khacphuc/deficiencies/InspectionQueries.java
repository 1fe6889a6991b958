package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;
import vn.khacphuc.units.UnitRow;

/** Reads inspections, always within a scope: seen by who may see a unit looked at, or the one that looks. */
@Service
@Transactional(readOnly = true)
public class InspectionQueries {

    private static final String COUNTS = """
            (SELECT COUNT(*) FROM deficiency d JOIN unit_reach dr ON dr.unit_id = d.unit_id AND dr.ancestor_id = :scope
             WHERE d.inspection_id = i.id AND d.state NOT IN ('WITHDRAWN', 'NOT_EFFECTIVE')) AS found,
            (SELECT COUNT(*) FROM deficiency d JOIN unit_reach dr ON dr.unit_id = d.unit_id AND dr.ancestor_id = :scope
             WHERE d.inspection_id = i.id AND d.state = 'REMEDIED') AS remedied
            """;
    private static final String FROM = """
            FROM inspection i JOIN unit u ON u.id = i.unit_id
            WHERE i.id IN (SELECT iu.inspection_id FROM unit_reach r JOIN inspection_unit iu ON iu.unit_id = r.unit_id
                           WHERE r.ancestor_id = :scope
                           UNION SELECT o.id FROM unit_reach r JOIN inspection o ON o.unit_id = r.unit_id
                           WHERE r.ancestor_id = :scope)
            """;
    private static final String WHERE = """
             AND (:text = '' OR i.title LIKE CONCAT('%', :text, '%') OR i.paper_number LIKE CONCAT(:text, '%')
                  OR i.inspector_text LIKE CONCAT('%', :text, '%'))
             AND (:unit IS NULL OR i.id IN (SELECT iu.inspection_id FROM unit_reach r
                  JOIN inspection_unit iu ON iu.unit_id = r.unit_id WHERE r.ancestor_id = :unit))
             AND (:kind IS NULL OR i.kind = :kind)
             AND (:year IS NULL OR i.planned_on BETWEEN MAKEDATE(:year, 1) AND MAKEDATE(:year + 1, 1) - INTERVAL 1 DAY)
             AND (:anyState OR i.state IN (:states))
             AND (NOT :overdue OR i.state = 'PLANNED' AND i.planned_on < :today)
            """;
    private static final Map<String, String> ORDER = Map.of(
            "planned", "i.planned_on",
            "held", "i.held_on",
            "title", "i.title COLLATE utf8mb4_uca1400_vietnamese_ai_ci",
            "state", "i.state");

    private final JdbcClient jdbc;

    InspectionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Inspections, the latest planned first unless sorted otherwise.
     *
     * @param sort {@code planned}, {@code held}, {@code title} or {@code state}; null for the usual order
     */
    public List<InspectionRow> list(
            Scope scope,
            InspectionFilter filter,
            LocalDate today,
            @Nullable String sort,
            boolean descending,
            int offset,
            int limit) {
        String order = sort == null || !ORDER.containsKey(sort)
                ? "i.planned_on DESC"
                : ORDER.get(sort) + (descending ? " DESC" : " ASC");
        return filtered(
                        """
                        SELECT i.id, i.kind, i.title, IF(i.inspector_text = '', u.name, i.inspector_text) AS inspector,
                               (SELECT COALESCE(GROUP_CONCAT(n.name ORDER BY n.name SEPARATOR ', '), '')
                                FROM inspection_unit iu JOIN unit n ON n.id = iu.unit_id
                                WHERE iu.inspection_id = i.id) AS unit_names,
                               i.planned_on, i.held_on, i.state,
                        """ + COUNTS + FROM + WHERE + " ORDER BY " + order + ", i.id DESC LIMIT :limit OFFSET :offset",
                        scope,
                        filter,
                        today)
                .param("limit", limit)
                .param("offset", offset)
                .query(InspectionRow.class)
                .list();
    }

    public int count(Scope scope, InspectionFilter filter, LocalDate today) {
        return filtered("SELECT COUNT(*) " + FROM + WHERE, scope, filter, today)
                .query(Integer.class)
                .single();
    }

    public Optional<InspectionDetail> find(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT i.id, i.version, i.kind, i.title, i.unit_id, u.name AS unit_name, i.inspector_text,
                               i.planned_on, i.held_on, i.paper_number, i.paper_date, i.conclusion, i.state,
                               i.state_reason,
                        """ + COUNTS + FROM + " AND i.id = :id")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(InspectionDetail.class)
                .optional();
    }

    /** Units looked at. */
    public List<UnitRow> units(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT n.id, n.version, n.code, n.name, n.short_name, n.kind, k.name_vi AS kind_vi,
                               k.name_en AS kind_en, k.authority, n.parent_id, n.valid_from, n.valid_to
                        FROM inspection_unit iu JOIN unit n ON n.id = iu.unit_id JOIN unit_kind k ON k.code = n.kind
                        WHERE iu.inspection_id IN (SELECT i.id
                        """ + FROM + " AND i.id = :id) ORDER BY k.sort_order, n.sort_order, n.id LIMIT 1000")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(UnitRow.class)
                .list();
    }

    /** Living units that something can be found at: those looked at and those below them, as far as the reader sees them. */
    public List<UnitRow> findable(Scope scope, long id, LocalDate day) {
        return jdbc.sql("""
                        SELECT DISTINCT n.id, n.version, n.code, n.name, n.short_name, n.kind, k.name_vi AS kind_vi,
                               k.name_en AS kind_en, k.authority, n.parent_id, n.valid_from, n.valid_to
                        FROM inspection_unit iu
                        JOIN unit_reach below ON below.ancestor_id = iu.unit_id
                        JOIN unit_reach mine ON mine.unit_id = below.unit_id AND mine.ancestor_id = :scope
                        JOIN unit n ON n.id = below.unit_id JOIN unit_kind k ON k.code = n.kind
                        WHERE iu.inspection_id = :id
                          AND n.valid_from <= :day AND (n.valid_to IS NULL OR n.valid_to >= :day)
                        ORDER BY n.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, n.id LIMIT 1000""")
                .param("scope", scope.unitId())
                .param("id", id)
                .param("day", day)
                .query(UnitRow.class)
                .list();
    }

    /** The team, who leads it first. */
    public List<InspectionMember> team(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT p.id AS person_id, p.full_name, p.title, n.name AS unit_name, m.leads
                        FROM inspection_member m JOIN person p ON p.id = m.person_id JOIN unit n ON n.id = p.unit_id
                        WHERE m.inspection_id IN (SELECT i.id
                        """ + FROM + """
                         AND i.id = :id) ORDER BY m.leads DESC, p.full_name COLLATE utf8mb4_uca1400_vietnamese_ai_ci
                        LIMIT 200""")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(InspectionMember.class)
                .list();
    }

    /** What was done to it, latest first. */
    public List<InspectionEvent> history(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT h.at, h.verb, p.full_name AS person_name, h.state, h.planned_on, h.reason
                        FROM inspection_history h
                        LEFT JOIN account a ON a.id = h.account_id LEFT JOIN person p ON p.id = a.person_id
                        WHERE h.inspection_id IN (SELECT i.id
                        """ + FROM + " AND i.id = :id) ORDER BY h.id DESC LIMIT 500")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(InspectionEvent.class)
                .list();
    }

    /** Years that have inspections, latest first. */
    public List<Integer> years(Scope scope) {
        return jdbc.sql("SELECT DISTINCT YEAR(i.planned_on) AS y " + FROM + " ORDER BY y DESC LIMIT 100")
                .param("scope", scope.unitId())
                .query(Integer.class)
                .list();
    }

    private StatementSpec filtered(String sql, Scope scope, InspectionFilter filter, LocalDate today) {
        InspectionKind kind = filter.kind();
        boolean any = filter.states().isEmpty();
        return jdbc.sql(sql)
                .param("scope", scope.unitId())
                .param("text", filter.text().strip())
                .param("unit", filter.unitId())
                .param("kind", kind == null ? null : kind.name())
                .param("year", filter.year())
                .param("anyState", any)
                .param(
                        "states",
                        any
                                ? List.of("")
                                : filter.states().stream().map(Enum::name).toList())
                .param("overdue", filter.overdue())
                .param("today", today);
    }
}
