package vn.khacphuc.notices;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;

/** By when open periods must be assessed: by units themselves, and by those who rate them. */
@Component
class PeriodDays {

    private static final int LIMIT = 200;

    private static final String OF_UNITS = """
            SELECT CONCAT('assessment-', a.id) AS uid, a.id, FALSE AS rating, p.kind, p.number, p.year, p.self_due AS day,
                   u.name AS unit_name, p.made_at AS changed, p.version AS sequence
            FROM assessment a JOIN period p ON p.id = a.period_id JOIN unit u ON u.id = a.unit_id
            JOIN unit_reach r ON r.unit_id = a.unit_id AND r.ancestor_id = :scope
            WHERE p.state = 'OPEN' AND p.self_due BETWEEN :from AND :to
            ORDER BY p.self_due, a.id LIMIT :limit""";
    private static final String OF_AUTHORITIES = """
            SELECT CONCAT('period-', p.id) AS uid, p.id, TRUE AS rating, p.kind, p.number, p.year, p.rating_due AS day,
                   u.name AS unit_name, p.made_at AS changed, p.version AS sequence
            FROM period p JOIN unit u ON u.id = p.authority_id
            WHERE p.authority_id = :scope AND p.state = 'OPEN' AND p.rating_due BETWEEN :from AND :to
            ORDER BY p.rating_due, p.id LIMIT :limit""";

    private final JdbcClient jdbc;

    PeriodDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is due from the reader: heads and officials see their unit's, all others what they rate. */
    List<PeriodDay> of(Actor by, LocalDate from, LocalDate to) {
        return jdbc.sql(by.is(Role.HEAD, Role.OFFICIAL) ? OF_UNITS : OF_AUTHORITIES)
                .param("scope", by.scope().unitId())
                .param("from", from)
                .param("to", to)
                .param("limit", LIMIT)
                .query(PeriodDay.class)
                .list();
    }
}
