package vn.khacphuc.plans;

import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;

/**
 * Nobody decides on what they asked for themselves, nor on anything of a unit they belong to: the other standing office or
 * a leader does. The person counts, not only the appointment acted in: a substitute decides neither what is one's own nor
 * what is the one's stood in for.
 */
public final class Independence {

    private Independence() {}

    /**
     * Adds every reason why this person may not decide.
     *
     * @param unitId unit the matter belongs to
     * @param askedBy account that asked for the decision
     * @param ownerId person accountable for the matter
     */
    public static Refusals check(
            Refusals refusals, Actor by, long unitId, @Nullable Long askedBy, @Nullable Long ownerId) {
        return refusals.when(by.isOwnAccount(askedBy), "refusal.plans.own_submission")
                .when(by.isOwnPerson(ownerId), "refusal.plans.own_task")
                .when(by.isOwnUnit(unitId), "refusal.plans.own_unit");
    }

    /** Whether this person may decide. */
    public static boolean mayDecide(Actor by, long unitId, @Nullable Long askedBy, @Nullable Long ownerId) {
        return by.is(Role.COORDINATOR, Role.LEADER)
                && check(new Refusals(), by, unitId, askedBy, ownerId).none();
    }
}
