package vn.khacphuc.assessments;

import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;

/**
 * Whose scorecards a reader may see: leaders and coordinators those of the authority, heads those of their unit, everybody
 * the own. A substitute sees neither those of whom they stand in for, nor their own by that.
 *
 * @param scope root of the units whose people's cards may be seen, 0 for none
 * @param self whose own cards may be seen
 * @param except whose cards may not, though they lie in the scope; 0 for none
 */
record CardReader(long scope, long self, long except) {

    static CardReader of(Actor by) {
        long scope =
                by.is(Role.LEADER, Role.COORDINATOR, Role.HEAD) ? by.scope().unitId() : 0;
        return new CardReader(
                scope,
                by.personId(),
                by.standsFor() == null ? 0 : by.standsFor().personId());
    }
}
