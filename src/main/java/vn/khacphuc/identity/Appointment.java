package vn.khacphuc.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;

/** What a person is in a unit, from when to when. */
@Entity
@Table(name = "appointment")
class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long personId;
    private long unitId;

    @Enumerated(EnumType.STRING)
    private Role role = Role.OFFICIAL;

    private LocalDate fromDay = LocalDate.EPOCH;
    private @Nullable LocalDate toDay;
    private @Nullable Long substitutesId;
    private String decision = "";
    private int substitutions;

    protected Appointment() {}

    Appointment(long personId, AppointmentDraft draft) {
        LocalDate to = draft.to();
        new Refusals()
                .when(to != null && to.isBefore(draft.from()), "refusal.identity.appointment.days")
                .limit(draft.decision(), 200, "refusal.identity.decision")
                .refuse();
        this.personId = personId;
        unitId = draft.unitId();
        role = draft.role();
        fromDay = draft.from();
        toDay = to;
        substitutesId = draft.substitutesId();
        decision = draft.decision();
    }

    /** Takes a substitute for these days; whoever names another at the same time comes too late. */
    void standIn(LocalDate from, LocalDate to, LocalDate today, Refusals refusals) {
        refusals.when(substitutesId != null, "refusal.identity.substitute.of_substitute")
                .when(from.isBefore(today), "refusal.identity.substitute.past", today)
                .when(to.isBefore(from), "refusal.identity.appointment.days")
                .when(from.isBefore(fromDay), "refusal.identity.substitute.before", fromDay)
                .when(
                        toDay != null && to.isAfter(toDay),
                        "refusal.identity.substitute.after",
                        toDay == null ? "" : toDay)
                .refuse();
        substitutions++;
    }

    void end(LocalDate lastDay) {
        new Refusals()
                .when(toDay != null && !toDay.isAfter(lastDay), "refusal.identity.appointment.ended")
                .refuse();
        // One that has not begun yet never will: it ends before its first day.
        toDay = lastDay.isBefore(fromDay) ? fromDay.minusDays(1) : lastDay;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long version() {
        return version;
    }

    long personId() {
        return personId;
    }

    long unitId() {
        return unitId;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    @Nullable
    LocalDate toDay() {
        return toDay;
    }

    @Nullable
    Long substitutesId() {
        return substitutesId;
    }

    String decision() {
        return decision;
    }

    Role role() {
        return role;
    }
}
