package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/** Reads what an order asks of each unit within a scope, item by item. */
@Service
@Transactional(readOnly = true)
public class DirectiveParts {

    /** The parts {@code p} within the scope, with their tasks {@code t}. */
    static final String PARTS = """
            FROM directive_part p
            JOIN unit_reach r ON r.unit_id = p.unit_id AND r.ancestor_id = :scope
            JOIN task t ON t.directive_part_id = p.id
            """;

    private static final String ORDER =
            " ORDER BY k.sort_order, a.sort_order, a.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, a.id";
    private static final String ROWS = """
            SELECT p.id, i.ordinal, i.text, p.addressed_unit_id, p.unit_id, u.name AS unit_name,
                   IF(p.unit_id = p.addressed_unit_id, NULL, a.name) AS former_name, p.state,
                   t.id AS task_id, t.state AS task_state, t.deadline_text, t.due, t.reported_on,
                   o.full_name AS owner_name, t.percent, t.at_risk, (
                       SELECT COUNT(DISTINCT f.id) FROM evidence_file f
                       JOIN evidence_version v ON v.file_id = f.id AND v.kept_at IS NOT NULL
                       WHERE f.owner_kind = 'task' AND f.owner_id = t.id) AS files
            """ + PARTS + """
            JOIN directive_item i ON i.id = p.item_id
            JOIN unit u ON u.id = p.unit_id
            JOIN unit a ON a.id = p.addressed_unit_id
            JOIN unit_kind k ON k.code = a.kind
            LEFT JOIN person o ON o.id = t.owner_id
            WHERE p.directive_id = :id AND\s""";

    private final JdbcClient jdbc;

    DirectiveParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Parts, by unit.
     *
     * @param answer only of units that answered so; null for all
     */
    public List<DirectivePartRow> parts(
            Scope scope, long id, @Nullable Answer answer, LocalDate today, int offset, int limit) {
        String which = answer == null
                ? "TRUE"
                : "p.state <> 'CANCELLED' AND p.addressed_unit_id IN (SELECT p.addressed_unit_id " + PARTS
                        + having(answer) + ")";
        return jdbc.sql(ROWS + which + ORDER + ", i.ordinal LIMIT :limit OFFSET :offset")
                .param("scope", scope.unitId())
                .param("id", id)
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query(DirectivePartRow.class)
                .list();
    }

    /** What it asks of one unit, by the unit it was addressed to. */
    public List<DirectivePartRow> ofUnit(Scope scope, long id, long addressedUnitId) {
        return ofUnits(scope, id, List.of(addressedUnitId));
    }

    /**
     * Units with their parts.
     *
     * @param answer only those that answered so; null for all
     */
    public List<DirectiveUnitRow> units(
            Scope scope, long id, @Nullable Answer answer, LocalDate today, int offset, int limit) {
        List<Long> page = jdbc.sql("SELECT p.addressed_unit_id " + PARTS + """
                        JOIN unit a ON a.id = p.addressed_unit_id
                        JOIN unit_kind k ON k.code = a.kind
                        """ + having(answer) + ORDER
                        + " LIMIT :limit OFFSET :offset")
                .param("scope", scope.unitId())
                .param("id", id)
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query(Long.class)
                .list();
        if (page.isEmpty()) {
            return List.of();
        }
        Map<Long, List<DirectivePartRow>> byUnit = new LinkedHashMap<>();
        ofUnits(scope, id, page)
                .forEach(part -> byUnit.computeIfAbsent(part.addressedUnitId(), unit -> new ArrayList<>())
                        .add(part));
        return byUnit.values().stream().map(DirectiveParts::row).toList();
    }

    private List<DirectivePartRow> ofUnits(Scope scope, long id, List<Long> addressed) {
        return jdbc.sql(ROWS + "p.addressed_unit_id IN (:units)" + ORDER + ", i.ordinal")
                .param("scope", scope.unitId())
                .param("id", id)
                .param("units", addressed)
                .query(DirectivePartRow.class)
                .list();
    }

    private static String having(@Nullable Answer answer) {
        String where = " WHERE p.directive_id = :id";
        return answer == null
                ? where + " GROUP BY p.addressed_unit_id"
                : where + " AND p.state <> 'CANCELLED' GROUP BY p.addressed_unit_id HAVING " + answer.sql();
    }

    /** What ended before a unit did stays its own; what a successor took over says whose it is now. */
    private static DirectiveUnitRow row(List<DirectivePartRow> parts) {
        DirectivePartRow named = parts.stream()
                .filter(part -> part.formerName() != null)
                .findFirst()
                .orElse(parts.getFirst());
        return new DirectiveUnitRow(named.addressedUnitId(), named.unitName(), named.formerName(), parts);
    }
}
