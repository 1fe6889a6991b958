package vn.khacphuc.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Actor.StandsFor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;
import vn.khacphuc.units.UnitQueries;

/** Who may act as what on a day. */
@Service
@Transactional(readOnly = true)
public class Actors {

    private final JdbcClient jdbc;
    private final UnitQueries units;

    Actors(JdbcClient jdbc, UnitQueries units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** The person behind a user name, acting at a moment in the first appointment of that day. */
    public Actor of(String username, Instant at) {
        return of(username, null, at);
    }

    /** The person behind a user name, acting in one appointment; in the first of that day where it is not held then. */
    public Actor of(String username, @Nullable Long appointmentId, Instant at) {
        return jdbc.sql("SELECT id FROM account WHERE username = ?")
                .param(username)
                .query(Long.class)
                .optional()
                .flatMap(id -> find(id, appointmentId, at, null))
                .orElseThrow(() -> new NotFound("account", username));
    }

    Optional<Actor> find(long accountId, @Nullable Long chosen, Instant at, @Nullable String address) {
        List<Held> all = held(accountId, chosen, LocalDate.ofInstant(at, Actor.ZONE));
        return all.stream()
                .findFirst()
                .map(held -> new Actor(
                        accountId,
                        held.personId(),
                        held.fullName(),
                        held.role(),
                        held.unitId(),
                        scope(held.role(), held.unitId()),
                        at,
                        address,
                        ownUnits(all),
                        held.standsFor()));
    }

    /** Appointments of an account on a day: the chosen one first, then one's own, then those held for others. */
    List<Held> held(long accountId, @Nullable Long chosen, LocalDate day) {
        return jdbc.sql("""
                        SELECT ap.id AS appointment_id, p.id AS person_id, p.full_name, p.unit_id AS home_unit_id, ap.role,
                               ap.unit_id, u.name AS unit_name, ap.to_day AS last_day, sp.id AS stands_for_person_id,
                               sa.id AS stands_for_account_id, sp.full_name AS stands_for_name
                        FROM account a
                        JOIN person p ON p.id = a.person_id
                        JOIN appointment ap ON ap.person_id = p.id AND ap.from_day <= :day
                             AND (ap.to_day IS NULL OR ap.to_day >= :day)
                        JOIN unit u ON u.id = ap.unit_id
                        LEFT JOIN appointment s ON s.id = ap.substitutes_id
                        LEFT JOIN person sp ON sp.id = s.person_id
                        LEFT JOIN account sa ON sa.person_id = sp.id
                        WHERE a.id = :account AND NOT a.disabled
                        ORDER BY ap.id = :chosen DESC, ap.substitutes_id IS NULL DESC, ap.id LIMIT 50""")
                .param("account", accountId)
                .param("chosen", chosen)
                .param("day", day)
                .query(Held.class)
                .list();
    }

    private static Set<Long> ownUnits(List<Held> all) {
        return all.stream()
                .flatMap(held -> held.standsForPersonId() == null
                        ? Stream.of(held.homeUnitId(), held.unitId())
                        : Stream.of(held.homeUnitId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Scope scope(Role role, long unitId) {
        return new Scope(role.seesWholeAuthority() ? units.authorityOf(unitId) : unitId);
    }

    /** One appointment as held on a day, an own one or for somebody else. */
    record Held(
            long appointmentId,
            long personId,
            String fullName,
            long homeUnitId,
            Role role,
            long unitId,
            String unitName,
            @Nullable LocalDate lastDay,
            @Nullable Long standsForPersonId,
            @Nullable Long standsForAccountId,
            @Nullable String standsForName) {

        @Nullable
        StandsFor standsFor() {
            return standsForPersonId == null ? null : new StandsFor(standsForPersonId, standsForAccountId);
        }
    }
}
