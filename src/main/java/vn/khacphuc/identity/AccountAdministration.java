package vn.khacphuc.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** The administrator's work on people and accounts. Versions of submissions are those of the account. */
@Service
public class AccountAdministration {

    private final AccountRepository accounts;
    private final PersonRepository people;
    private final Appointments appointments;
    private final HandOver handOver;
    private final UnitQueries units;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;
    private final Trail trail;

    AccountAdministration(
            AccountRepository accounts,
            PersonRepository people,
            Appointments appointments,
            HandOver handOver,
            UnitQueries units,
            SignInAttempts attempts,
            PasswordEncoder encoder,
            Trail trail) {
        this.accounts = accounts;
        this.people = people;
        this.appointments = appointments;
        this.handOver = handOver;
        this.units = units;
        this.attempts = attempts;
        this.encoder = encoder;
        this.trail = trail;
    }

    /**
     * Adds a person with an account and an appointment, and gives the account's id.
     *
     * @param password to be handed over and changed at the first sign-in
     */
    @May(Role.ADMIN)
    public long add(Actor by, Submission submission, AccountDraft draft, String password) {
        UnitRow unit = units.get(by.scope(), draft.unitId());
        new Refusals()
                .when(unit.validTo() != null, "refusal.units.ended", unit.code())
                .refuse();
        return insert(by, draft, password, true);
    }

    /** Adds without asking who adds, for the first account and for accounts whose password is published. */
    long insert(Actor by, AccountDraft draft, String password, boolean mustChange) {
        if (accounts.existsByUsername(draft.username())) {
            throw new Refusal("refusal.identity.username.taken", draft.username());
        }
        Person person = people.saveAndFlush(new Person(draft.fullName(), draft.title(), draft.unitId()));
        Account account =
                accounts.saveAndFlush(new Account(draft.username(), person.id(), encode(password), mustChange));
        trail.write(by, "account.added", "account", account.id(), draft.unitId(), Map.of("person", person.id()));
        appointments.open(
                by, person.id(), new AppointmentDraft(draft.unitId(), draft.role(), draft.from(), null, null, ""));
        return account.id();
    }

    @May(Role.ADMIN)
    public void rename(Actor by, Submission submission, long accountId, String fullName, String title) {
        Account account = load(by, submission, accountId);
        Person person = person(account);
        person.name(fullName, title);
        accounts.saveAndFlush(account);
        people.saveAndFlush(person);
        trail.write(by, "account.renamed", "account", accountId, null, Map.of("person", person.id()));
    }

    /** Gives a person one appointment more, and its id. */
    @May(Role.ADMIN)
    public long appoint(Actor by, Submission submission, long accountId, AppointmentDraft draft) {
        Account account = load(by, submission, accountId);
        UnitRow unit = units.get(by.scope(), draft.unitId());
        new Refusals()
                .when(unit.validTo() != null, "refusal.units.ended", unit.code())
                .refuse();
        endSessions(account);
        return appointments.open(by, account.personId(), draft);
    }

    /**
     * Ends an appointment with today; the person's sessions end at once. Who leaves the unit with it hands over first.
     *
     * @param heirId takes what the person has in hand; null where there is nothing
     */
    @May(Role.ADMIN)
    public void endAppointment(
            Actor by, Submission submission, long accountId, long appointmentId, @Nullable Long heirId) {
        Account account = load(by, submission, accountId);
        appointments.refuseIfLastAdministrator(by, account, appointmentId);
        endSessions(account);
        if (appointments.isLeaving(account.personId(), appointmentId, by.today())) {
            handOver.leave(by, account.personId(), heirId);
        }
        appointments.end(by, account.personId(), appointmentId);
    }

    /**
     * Moves a person to another unit: what is in hand is handed over, the appointments in the former unit end, and a new
     * one begins today.
     */
    @May(Role.ADMIN)
    public void move(
            Actor by,
            Submission submission,
            long accountId,
            long toUnitId,
            Role role,
            String decision,
            @Nullable Long heirId) {
        Account account = load(by, submission, accountId);
        UnitRow unit = units.get(by.scope(), toUnitId);
        new Refusals()
                .when(unit.validTo() != null, "refusal.units.ended", unit.code())
                .refuse();
        if (role != Role.ADMIN) {
            appointments.refuseIfLastAdministrator(by, account, null);
        }
        endSessions(account);
        handOver.leave(by, account.personId(), heirId);
        Person person = person(account);
        long former = person.unitId();
        person.moveTo(toUnitId);
        people.saveAndFlush(person);
        appointments.endAll(by, person.id(), former);
        appointments.open(by, person.id(), new AppointmentDraft(toUnitId, role, by.today(), null, null, decision));
        trail.write(
                by,
                "account.moved",
                "account",
                accountId,
                toUnitId,
                Map.of("unit", former),
                Map.of("unit", toUnitId, "person", person.id()));
    }

    /** Sets a password to be handed over and changed at the next sign-in. */
    @May(Role.ADMIN)
    public void resetPassword(Actor by, Submission submission, long accountId, String password) {
        Account account = load(by, submission, accountId);
        account.resetPassword(encode(password));
        accounts.saveAndFlush(account);
        attempts.clear(account.username());
        trail.write(by, "account.password_reset", "account", accountId, null, Map.of());
    }

    /**
     * Closes an account; the person can no longer be chosen for anything.
     *
     * @param heirId takes what the person has in hand; null where there is nothing
     */
    @May(Role.ADMIN)
    public void disable(Actor by, Submission submission, long accountId, @Nullable Long heirId) {
        Account account = load(by, submission, accountId);
        appointments.refuseIfLastAdministrator(by, account, null);
        account.disable();
        accounts.saveAndFlush(account);
        handOver.leave(by, account.personId(), heirId);
        choosable(account, false);
        trail.write(by, "account.disabled", "account", accountId, null, Map.of());
    }

    @May(Role.ADMIN)
    public void enable(Actor by, Submission submission, long accountId) {
        Account account = load(by, submission, accountId);
        account.enable();
        accounts.saveAndFlush(account);
        choosable(account, true);
        trail.write(by, "account.enabled", "account", accountId, null, Map.of());
    }

    /** Lets a name that was locked out try again at once. */
    @May(Role.ADMIN)
    public void unlock(Actor by, Submission submission, long accountId) {
        Account account = load(by, submission, accountId);
        attempts.clear(account.username());
        trail.write(by, "account.unlocked", "account", accountId, null, Map.of());
    }

    private Account load(Actor by, Submission submission, long id) {
        Account account = accounts.findById(id)
                .filter(found -> appointments.isWithin(by.scope(), found.personId()))
                .orElseThrow(() -> new NotFound("account", id));
        Conflict.check(account.version(), submission);
        return account;
    }

    private Person person(Account account) {
        return people.findById(account.personId()).orElseThrow(() -> new NotFound("person", account.personId()));
    }

    private void choosable(Account account, boolean active) {
        Person person = person(account);
        person.setActive(active);
        people.saveAndFlush(person);
    }

    private void endSessions(Account account) {
        account.endSessions();
        accounts.saveAndFlush(account);
    }

    private String encode(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }
}
