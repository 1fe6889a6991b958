package vn.khacphuc.identity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Scope;

/** Reads who stands in for whom. */
@Service
@Transactional(readOnly = true)
public class SubstituteQueries {

    private static final int LIMIT = 50;
    private static final String ROW = """
            SELECT s.id, s.version, s.role, u.name AS unit_name, hp.full_name AS principal_name,
                   sp.full_name AS substitute_name, s.from_day, s.to_day, s.decision
            FROM appointment s
            JOIN appointment h ON h.id = s.substitutes_id
            JOIN person hp ON hp.id = h.person_id
            JOIN person sp ON sp.id = s.person_id
            JOIN unit u ON u.id = s.unit_id
            """;
    private static final String SHOWN =
            " AND s.to_day >= s.from_day ORDER BY s.from_day DESC, s.id DESC LIMIT " + LIMIT;
    private static final String SUBSTITUTABLE = """
            SELECT h.id, h.version, h.role, h.unit_id, u.name AS unit_name FROM appointment h JOIN unit u ON u.id = h.unit_id
            WHERE h.person_id = ? AND h.substitutes_id IS NULL AND (h.to_day IS NULL OR h.to_day >= ?)
            ORDER BY h.id LIMIT 50""";

    private final JdbcClient jdbc;

    SubstituteQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who stand in, stood in or will for the person who asks, the latest first. */
    public List<SubstituteRow> own(Actor by) {
        return jdbc.sql(ROW + "WHERE h.person_id = ?" + SHOWN)
                .param(by.personId())
                .query(SubstituteRow.class)
                .list();
    }

    /** The same of any person within a scope. */
    public List<SubstituteRow> of(Scope scope, long personId) {
        return jdbc.sql(ROW + "JOIN unit_reach r ON r.unit_id = s.unit_id AND r.ancestor_id = ? WHERE h.person_id = ?"
                        + SHOWN)
                .params(scope.unitId(), personId)
                .query(SubstituteRow.class)
                .list();
    }

    /** Appointments of a person that a substitute may be named for. */
    public List<SubstitutableRow> substitutable(long personId, LocalDate today) {
        return jdbc.sql(SUBSTITUTABLE)
                .params(personId, today)
                .query(SubstitutableRow.class)
                .list();
    }
}
