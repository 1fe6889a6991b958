package vn.khacphuc.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/** Reads people, always within a scope. */
@Service
@Transactional(readOnly = true)
public class PeopleQueries {

    private static final String ROW = """
            SELECT p.id, p.full_name, p.title, p.unit_id, u.name AS unit_name
            FROM unit_reach r JOIN person p ON p.unit_id = r.unit_id JOIN unit u ON u.id = p.unit_id
            WHERE r.ancestor_id = :scope
            """;

    private final JdbcClient jdbc;

    PeopleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PersonRow> find(Scope scope, long id) {
        return jdbc.sql(ROW + " AND p.id = :id")
                .param("scope", scope.unitId())
                .param("id", id)
                .query(PersonRow.class)
                .optional();
    }

    /**
     * Active people whose name contains the text, with or without diacritics.
     *
     * @param unitId only people of this unit and below, null for all in scope
     */
    public List<PersonRow> search(Scope scope, @Nullable Long unitId, String text, int offset, int limit) {
        return jdbc.sql(ROW + """
                         AND p.active AND p.full_name LIKE CONCAT('%', :text, '%')
                         AND (:unit IS NULL OR p.unit_id IN (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit))
                         ORDER BY p.unit_id = :unit DESC, p.full_name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, p.id
                         LIMIT :limit OFFSET :offset""")
                .param("scope", scope.unitId())
                .param("unit", unitId)
                .param("text", text.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query(PersonRow.class)
                .list();
    }
}
