package vn.khacphuc.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in which appointment, and when. Time travels with the actor so that nothing below the edge asks a clock.
 *
 * @param accountId the account signed in
 * @param personId the person the account belongs to
 * @param name the person's full name
 * @param role role of the appointment acted in
 * @param unitId unit of the appointment
 * @param scope what this appointment may see
 * @param at the moment of the act
 * @param address where the request came from, null for acts of the system itself
 * @param ownUnits units the person belongs to, whatever appointment is acted in
 * @param standsFor whom the person stands in for in this appointment, null in an own one
 */
public record Actor(
        long accountId,
        long personId,
        String name,
        Role role,
        long unitId,
        Scope scope,
        Instant at,
        @Nullable String address,
        Set<Long> ownUnits,
        @Nullable StandsFor standsFor) {

    /** The person of the appointment in which a substitute acts; no account where that person has none. */
    public record StandsFor(long personId, @Nullable Long accountId) {}

    /** The day begins at midnight here, whatever the zone of server and database. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Account id of acts that nobody signed in for: the first start. */
    public static final long SYSTEM = 0;

    /** The portal itself, before there is anybody. */
    public static Actor system(Instant at) {
        return new Actor(SYSTEM, 0, "", Role.ADMIN, 0, new Scope(0), at, null, Set.of(), null);
    }

    /** The day of the act in {@link #ZONE}. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, ZONE);
    }

    public boolean is(Role... roles) {
        for (var candidate : roles) {
            if (candidate == role) {
                return true;
            }
        }
        return false;
    }

    /** The same actor at another moment. */
    public Actor at(Instant moment) {
        return new Actor(accountId, personId, name, role, unitId, scope, moment, address, ownUnits, standsFor);
    }

    /** Accounts whose requests count as one's own: a substitute decides neither for nor on the one stood in for. */
    public List<Long> accountIds() {
        Long other = standsFor == null ? null : standsFor.accountId();
        return other == null ? List.of(accountId) : List.of(accountId, other);
    }

    /** People whose matters count as one's own. */
    public List<Long> personIds() {
        return standsFor == null ? List.of(personId) : List.of(personId, standsFor.personId());
    }

    /**
     * Units whose matters count as one's own; 0 alone where there are none, so that a query can name them. The authority
     * that leaders act in is none of them: nobody stands above them there.
     */
    public List<Long> unitIds() {
        List<Long> units = Stream.concat(ownUnits.stream(), Stream.of(unitId))
                .filter(unit -> role != Role.LEADER || unit != unitId)
                .distinct()
                .toList();
        return units.isEmpty() ? List.of(0L) : units;
    }

    public boolean isOwnAccount(@Nullable Long account) {
        return account != null && accountIds().contains(account);
    }

    public boolean isOwnPerson(@Nullable Long person) {
        return person != null && personIds().contains(person);
    }

    public boolean isOwnUnit(long unit) {
        return unitIds().contains(unit);
    }
}
