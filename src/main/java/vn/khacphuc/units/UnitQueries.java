package vn.khacphuc.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Scope;

/** Reads the organisation, always within a scope. */
@Service
@Transactional(readOnly = true)
public class UnitQueries {

    private static final int TREE_LIMIT = 20_000;
    private static final String ROW = """
            SELECT u.id, u.version, u.code, u.name, u.short_name, u.kind, k.name_vi AS kind_vi, k.name_en AS kind_en,
                   k.authority, u.parent_id, u.valid_from, u.valid_to
            FROM unit_reach r JOIN unit u ON u.id = r.unit_id JOIN unit_kind k ON k.code = u.kind
            WHERE r.ancestor_id = :scope
            """;
    private static final String LIVING = " AND u.valid_from <= :day AND (u.valid_to IS NULL OR u.valid_to >= :day)";
    private static final String ORDER =
            " ORDER BY k.sort_order, u.sort_order, u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, u.id";

    private final JdbcClient jdbc;

    UnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<UnitRow> find(Scope scope, long id) {
        return jdbc.sql(ROW + " AND u.id = :id")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(UnitRow.class)
                .optional();
    }

    /** The unit, or {@link NotFound} where there is none that the scope covers. */
    public UnitRow get(Scope scope, long id) {
        return find(scope, id).orElseThrow(() -> new NotFound("unit", id));
    }

    /** Units living on a day whose name, short name or code contains the text, with or without diacritics. */
    public List<UnitRow> search(Scope scope, String text, LocalDate day, int offset, int limit) {
        return jdbc.sql(ROW + LIVING + """
                         AND (u.name LIKE CONCAT('%', :text, '%') OR u.short_name LIKE CONCAT('%', :text, '%')
                              OR u.code LIKE CONCAT(:text, '%'))""" + ORDER + " LIMIT :limit OFFSET :offset")
                .param("scope", scope.unitId())
                .param("day", day)
                .param("text", text.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query(UnitRow.class)
                .list();
    }

    /**
     * The tree as a list, kinds and names in their order.
     *
     * @param day only units living on that day; null for the ended ones too
     */
    public List<UnitRow> tree(Scope scope, @Nullable LocalDate day) {
        var sql = jdbc.sql(ROW + (day == null ? "" : LIVING) + ORDER + " LIMIT " + TREE_LIMIT)
                .param("scope", scope.unitId());
        return (day == null ? sql : sql.param("day", day)).query(UnitRow.class).list();
    }

    /** Living units of the same authority: those one can be asked to cooperate with, though they are not in the scope. */
    public List<UnitRow> partners(Scope scope, LocalDate day) {
        return tree(new Scope(authorityOf(scope.unitId())), day);
    }

    /** Whether a unit lies within a scope. */
    public boolean covers(Scope scope, long unitId) {
        return jdbc.sql("SELECT COUNT(*) FROM unit_reach WHERE ancestor_id = ? AND unit_id = ?")
                        .params(scope.unitId(), unitId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The nearest authority at or above a unit; the topmost unit where none is one. */
    public long authorityOf(long unitId) {
        return jdbc.sql("""
                        WITH RECURSIVE up (id, parent_id, authority, depth) AS (
                            SELECT u.id, u.parent_id, k.authority, 0 FROM unit u JOIN unit_kind k ON k.code = u.kind
                            WHERE u.id = ?
                            UNION ALL
                            SELECT u.id, u.parent_id, k.authority, up.depth + 1
                            FROM up JOIN unit u ON u.id = up.parent_id JOIN unit_kind k ON k.code = u.kind
                            WHERE NOT up.authority)
                        SELECT id FROM up ORDER BY depth DESC LIMIT 1""").param(unitId).query(Long.class).optional().orElseThrow(() -> new NotFound("unit", unitId));
    }

    /** Kinds that a new unit may be of. */
    public List<UnitKindRow> kinds() {
        return jdbc.sql("""
                        SELECT code, name_vi, name_en, authority FROM unit_kind
                        WHERE NOT retired ORDER BY sort_order, id LIMIT 200""").query(UnitKindRow.class).list();
    }

    /** What the unit was called, the latest name first. */
    public List<UnitNameRow> names(Scope scope, long id) {
        return jdbc.sql("""
                        SELECT n.valid_from, n.name, n.short_name FROM unit_name n
                        JOIN unit_reach r ON r.unit_id = n.unit_id AND r.ancestor_id = ?
                        WHERE n.unit_id = ? ORDER BY n.valid_from DESC LIMIT 200""").params(scope.unitId(), id).query(UnitNameRow.class).list();
    }

    /** Units that were merged into this one, with the day it followed them. */
    public List<UnitRow> predecessors(Scope scope, long id) {
        return jdbc.sql(ROW + " AND u.id IN (SELECT from_unit_id FROM unit_succession WHERE to_unit_id = :id)" + ORDER
                        + " LIMIT 200")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(UnitRow.class)
                .list();
    }
}
