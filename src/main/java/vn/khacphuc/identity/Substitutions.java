package vn.khacphuc.identity;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/**
 * Substitutes between two days. A substitute holds an appointment of the same role in the same unit and acts in it by
 * choice; it ends by its date alone, or earlier when whoever is stood in for takes it back.
 */
@Service
public class Substitutions {

    private final AppointmentRepository appointments;
    private final Appointments opening;
    private final PeopleQueries people;
    private final JdbcClient jdbc;
    private final Trail trail;

    Substitutions(
            AppointmentRepository appointments,
            Appointments opening,
            PeopleQueries people,
            JdbcClient jdbc,
            Trail trail) {
        this.appointments = appointments;
        this.opening = opening;
        this.people = people;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * Names a substitute for an own appointment, or as administrator for anybody's, and gives the id of the substitute's
     * appointment. The version of the submission is that of the appointment stood in for.
     */
    @May({Role.HEAD, Role.LEADER, Role.COORDINATOR, Role.ADMIN})
    public long name(Actor by, Submission submission, SubstituteDraft draft) {
        Appointment held = find(by, draft.appointmentId());
        Conflict.check(held.version(), submission);
        held.standIn(draft.from(), draft.to(), by.today(), check(held, draft));
        appointments.saveAndFlush(held);
        return opening.open(
                by,
                draft.personId(),
                new AppointmentDraft(
                        held.unitId(),
                        held.role(),
                        draft.from(),
                        draft.to(),
                        held.id(),
                        draft.decision().strip()));
    }

    /** Takes a substitution back: from today on nobody stands in. */
    @May({Role.HEAD, Role.LEADER, Role.COORDINATOR, Role.ADMIN})
    public void revoke(Actor by, Submission submission, long substitutionId) {
        Appointment substitute =
                appointments.findById(substitutionId).orElseThrow(() -> new NotFound("appointment", substitutionId));
        Long held = substitute.substitutesId();
        if (held == null) {
            throw new NotFound("appointment", substitutionId);
        }
        find(by, held);
        Conflict.check(substitute.version(), submission);
        opening.end(by, substitute.personId(), substitutionId);
        trail.write(
                by,
                "appointment.substitute_revoked",
                "appointment",
                held,
                substitute.unitId(),
                Map.of("person", substitute.personId()));
    }

    private Refusals check(Appointment held, SubstituteDraft draft) {
        return new Refusals()
                .when(draft.personId() == held.personId(), "refusal.identity.substitute.itself")
                .when(
                        people.find(new Scope(held.unitId()), draft.personId()).isEmpty(),
                        "refusal.identity.substitute.elsewhere")
                .when(!hasAccount(draft.personId()), "refusal.identity.substitute.account")
                .when(isTaken(draft), "refusal.identity.substitute.taken");
    }

    private Appointment find(Actor by, long id) {
        return appointments
                .findById(id)
                .filter(found -> by.is(Role.ADMIN)
                        ? opening.isWithin(by.scope(), found.personId())
                        : found.personId() == by.personId())
                .orElseThrow(() -> new NotFound("appointment", id));
    }

    private boolean hasAccount(long personId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM account WHERE person_id = ? AND NOT disabled)")
                .param(personId)
                .query(Boolean.class)
                .single();
    }

    private boolean isTaken(SubstituteDraft draft) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM appointment WHERE substitutes_id = ?
                            AND from_day <= ? AND to_day >= ? AND to_day >= from_day)""")
                .params(draft.appointmentId(), draft.to(), draft.from())
                .query(Boolean.class)
                .single();
    }
}
