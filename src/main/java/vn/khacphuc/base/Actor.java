package vn.khacphuc.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
 */
public record Actor(
        long accountId,
        long personId,
        String name,
        Role role,
        long unitId,
        Scope scope,
        Instant at,
        @Nullable String address) {

    /** The day begins at midnight here, whatever the zone of server and database. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Account id of acts that nobody signed in for: the first start. */
    public static final long SYSTEM = 0;

    /** The portal itself, before there is anybody. */
    public static Actor system(Instant at) {
        return new Actor(SYSTEM, 0, "", Role.ADMIN, 0, new Scope(0), at, null);
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
        return new Actor(accountId, personId, name, role, unitId, scope, moment, address);
    }
}
