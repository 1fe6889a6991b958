package vn.khacphuc.plans;

import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;

/**
 * Nobody decides on what they asked for themselves, nor a standing office on anything of its own: the other office or a
 * leader does.
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
        return refusals.when(askedBy != null && askedBy == by.accountId(), "refusal.plans.own_submission")
                .when(ownerId != null && ownerId == by.personId(), "refusal.plans.own_task")
                .when(by.role() == Role.COORDINATOR && by.unitId() == unitId, "refusal.plans.own_unit");
    }

    /** Whether this person may decide. */
    public static boolean mayDecide(Actor by, long unitId, @Nullable Long askedBy, @Nullable Long ownerId) {
        return by.is(Role.COORDINATOR, Role.LEADER)
                && check(new Refusals(), by, unitId, askedBy, ownerId).none();
    }
}
