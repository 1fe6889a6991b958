package vn.khacphuc.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;

/** Reads accounts for the administrator, always within a scope. */
@Service
@Transactional(readOnly = true)
public class AccountQueries {

    private static final String FROM = """
            FROM unit_reach r
            JOIN person p ON p.unit_id = r.unit_id
            JOIN account a ON a.person_id = p.id
            JOIN unit u ON u.id = p.unit_id
            LEFT JOIN sign_in_attempt s ON s.username = a.username AND s.locked_until > :now
            WHERE r.ancestor_id = :scope
            """;
    private static final String HELD = """
            SELECT %s FROM appointment ap WHERE ap.person_id = p.id AND ap.from_day <= :day
            AND (ap.to_day IS NULL OR ap.to_day >= :day)""";
    private static final String ROW =
            """
            SELECT a.id, a.version, a.username, p.id AS person_id, p.full_name, p.title, p.unit_id, u.name AS unit_name,
                   (%s) AS roles, a.disabled, a.must_change_password, s.locked_until, a.last_sign_in
            """.formatted(HELD.formatted("GROUP_CONCAT(DISTINCT ap.role ORDER BY ap.id)")) + FROM;
    private static final String WHERE = """
             AND (:text = '' OR p.full_name LIKE CONCAT('%', :text, '%') OR a.username LIKE CONCAT('%', :text, '%'))
             AND (:unit IS NULL OR p.unit_id IN (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit))
             AND (:disabled IS NULL OR a.disabled = :disabled)
             AND (:role IS NULL OR EXISTS (""" + HELD.formatted("1") + " AND ap.role = :role))";

    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Accounts in Vietnamese order of names; roles and locks as of the moment. */
    public List<AccountRow> list(Scope scope, AccountFilter filter, Instant now, int offset, int limit) {
        return filtered(ROW + WHERE + """
                         ORDER BY p.full_name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, a.id
                        LIMIT :limit OFFSET :offset""", scope, filter, now)
                .param("limit", limit)
                .param("offset", offset)
                .query(AccountRow.class)
                .list();
    }

    public int count(Scope scope, AccountFilter filter, Instant now) {
        return filtered("SELECT COUNT(*) " + FROM + WHERE, scope, filter, now)
                .query(Integer.class)
                .single();
    }

    public Optional<AccountRow> find(Scope scope, long id, Instant now) {
        return jdbc.sql(ROW + " AND a.id = :id")
                .param("scope", scope.unitId())
                .param("now", now)
                .param("day", LocalDate.ofInstant(now, Actor.ZONE))
                .param("id", id)
                .query(AccountRow.class)
                .optional();
    }

    /** Appointments of a person within the scope, open ones and latest first. */
    public List<AppointmentRow> appointments(Scope scope, long personId) {
        return jdbc.sql("""
                        SELECT ap.id, ap.role, ap.unit_id, u.name AS unit_name, ap.from_day, ap.to_day, ap.substitutes_id,
                               sp.full_name AS substitutes_name, ap.decision
                        FROM appointment ap
                        JOIN unit_reach r ON r.unit_id = ap.unit_id AND r.ancestor_id = ?
                        JOIN unit u ON u.id = ap.unit_id
                        LEFT JOIN appointment sa ON sa.id = ap.substitutes_id
                        LEFT JOIN person sp ON sp.id = sa.person_id
                        WHERE ap.person_id = ? ORDER BY ap.to_day IS NULL DESC, ap.from_day DESC, ap.id DESC LIMIT 200""")
                .params(scope.unitId(), personId)
                .query(AppointmentRow.class)
                .list();
    }

    private StatementSpec filtered(String sql, Scope scope, AccountFilter filter, Instant now) {
        Role role = filter.role();
        return jdbc.sql(sql)
                .param("scope", scope.unitId())
                .param("now", now)
                .param("day", LocalDate.ofInstant(now, Actor.ZONE))
                .param("text", filter.text().strip())
                .param("unit", filter.unitId())
                .param("disabled", filter.disabled())
                .param("role", role == null ? null : role.name());
    }
}
