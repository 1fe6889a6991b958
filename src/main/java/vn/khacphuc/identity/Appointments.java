package vn.khacphuc.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Trail;
import vn.khacphuc.units.Succession;

/** Opens and ends appointments, and lets them follow a merger of units. */
@Component
class Appointments implements Succession {

    private final AppointmentRepository appointments;
    private final JdbcClient jdbc;
    private final Trail trail;

    Appointments(AppointmentRepository appointments, JdbcClient jdbc, Trail trail) {
        this.appointments = appointments;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    long open(Actor by, long personId, AppointmentDraft draft) {
        Appointment appointment = appointments.saveAndFlush(new Appointment(personId, draft));
        Map<String, Object> after = new TreeMap<>();
        after.put("person", personId);
        after.put("role", draft.role().name());
        after.put("from", draft.from().toString());
        if (draft.to() != null) {
            after.put("to", draft.to().toString());
        }
        Long held = draft.substitutesId();
        if (held != null) {
            after.put("standsInFor", personOf(held));
        }
        trail.write(
                by,
                held == null ? "appointment.opened" : "appointment.substitute_named",
                "appointment",
                appointment.id(),
                draft.unitId(),
                after);
        return appointment.id();
    }

    void end(Actor by, long personId, long id) {
        Appointment appointment = appointments
                .findById(id)
                .filter(found -> found.personId() == personId)
                .orElseThrow(() -> new NotFound("appointment", id));
        LocalDate last = by.today().minusDays(1);
        end(by, appointment, last);
        // With what is stood in for ends the standing in.
        appointments.findBySubstitutesIdOrderById(id).stream()
                .filter(substitute ->
                        substitute.toDay() != null && substitute.toDay().isAfter(last))
                .forEach(substitute -> end(by, substitute, last));
    }

    /** Ends all that a person is in one unit, with whoever stands in there. */
    void endAll(Actor by, long personId, long unitId) {
        jdbc.sql("""
                        SELECT id FROM appointment WHERE person_id = ? AND unit_id = ? AND (to_day IS NULL OR to_day >= ?)
                        ORDER BY id LIMIT 200""")
                .params(personId, unitId, by.today())
                .query(Long.class)
                .list()
                .forEach(id -> end(by, personId, id));
    }

    /** Whether a person without this appointment is nothing any more in the unit they belong to. */
    boolean isLeaving(long personId, long withoutId, LocalDate today) {
        return jdbc.sql("""
                        SELECT NOT EXISTS (SELECT 1 FROM appointment ap JOIN person p ON p.id = ap.person_id
                            WHERE p.id = :person AND ap.unit_id = p.unit_id AND ap.id <> :without
                            AND ap.substitutes_id IS NULL AND (ap.to_day IS NULL OR ap.to_day >= :today))
                        AND EXISTS (SELECT 1 FROM appointment WHERE id = :without AND substitutes_id IS NULL)""")
                .param("person", personId)
                .param("without", withoutId)
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** A person lies in a scope with the own unit or with any appointment. */
    boolean isWithin(Scope scope, long personId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM unit_reach r WHERE r.ancestor_id = :scope AND r.unit_id IN (
                            SELECT unit_id FROM person WHERE id = :person
                            UNION SELECT unit_id FROM appointment WHERE person_id = :person))""")
                .param("scope", scope.unitId())
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /** Somebody must be left who can let people in. */
    void refuseIfLastAdministrator(Actor by, Account account, @Nullable Long onlyAppointment) {
        boolean administrates = jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM appointment WHERE person_id = :person AND role = 'ADMIN'
                            AND (:only IS NULL OR id = :only) AND (to_day IS NULL OR to_day >= :today))""")
                .param("person", account.personId())
                .param("only", onlyAppointment)
                .param("today", by.today())
                .query(Boolean.class)
                .single();
        boolean others = jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM appointment ap JOIN account a ON a.person_id = ap.person_id
                            WHERE ap.role = 'ADMIN' AND NOT a.disabled AND a.id <> :account
                            AND ap.from_day <= :today AND (ap.to_day IS NULL OR ap.to_day >= :today))""")
                .param("account", account.id())
                .param("today", by.today())
                .query(Boolean.class)
                .single();
        if (administrates && !others) {
            throw new Refusal("refusal.identity.last_administrator");
        }
    }

    @Override
    public Optional<Refusal.Reason> objection(long unitId, LocalDate lastDay) {
        int open = jdbc.sql("SELECT COUNT(*) FROM appointment WHERE unit_id = ? AND (to_day IS NULL OR to_day > ?)")
                .params(unitId, lastDay)
                .query(Integer.class)
                .single();
        return open == 0 ? Optional.empty() : Optional.of(new Refusal.Reason("refusal.identity.unit.people", open));
    }

    /**
     * People go along; heads become officials of the successor, which has a head of its own, and nobody stands in for them
     * any more. Other substitutes go on until their day.
     */
    @Override
    public void merged(Actor by, List<Long> fromIds, long intoId, LocalDate firstDay) {
        List<Long> open = jdbc.sql("""
                        SELECT id FROM appointment WHERE unit_id IN (:units) AND (to_day IS NULL OR to_day >= :day)
                        ORDER BY substitutes_id IS NOT NULL, id LIMIT 10000""")
                .param("units", fromIds)
                .param("day", firstDay)
                .query(Long.class)
                .list();
        Map<Long, Long> followed = new HashMap<>();
        for (long id : open) {
            Appointment former = appointments.findById(id).orElseThrow(() -> new NotFound("appointment", id));
            LocalDate from = former.fromDay().isBefore(firstDay) ? firstDay : former.fromDay();
            LocalDate to = former.toDay();
            boolean isHead = former.role() == Role.HEAD;
            end(by, former, firstDay.minusDays(1));
            Long held = former.substitutesId();
            if (held == null || !isHead) {
                Role role = isHead ? Role.OFFICIAL : former.role();
                followed.put(
                        id,
                        open(
                                by,
                                former.personId(),
                                new AppointmentDraft(
                                        intoId,
                                        role,
                                        from,
                                        to,
                                        held == null ? null : followed.getOrDefault(held, held),
                                        former.decision())));
            }
        }
        jdbc.sql("UPDATE person SET unit_id = :into, version = version + 1 WHERE unit_id IN (:units)")
                .param("into", intoId)
                .param("units", fromIds)
                .update();
    }

    private long personOf(long appointmentId) {
        return jdbc.sql("SELECT person_id FROM appointment WHERE id = ?")
                .param(appointmentId)
                .query(Long.class)
                .single();
    }

    private void end(Actor by, Appointment appointment, LocalDate lastDay) {
        appointment.end(lastDay);
        appointments.saveAndFlush(appointment);
        trail.write(
                by,
                "appointment.ended",
                "appointment",
                appointment.id(),
                appointment.unitId(),
                Map.of("person", appointment.personId(), "lastDay", lastDay.toString()));
    }
}
