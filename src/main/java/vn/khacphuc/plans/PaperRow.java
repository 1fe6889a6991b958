package vn.khacphuc.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;

/** A paper as lists show it. */
public record PaperRow(
        long id,
        long version,
        String kindName,
        String title,
        long unitId,
        String unitName,
        @Nullable Long drafterId,
        @Nullable String drafterName,
        LocalDate plannedOn,
        LocalDate originalPlannedOn,
        PaperState state,
        String number,
        @Nullable LocalDate issuedOn) {

    public @Nullable Timeliness timeliness(LocalDate today) {
        return state.timeliness(plannedOn, issuedOn, today);
    }

    /** Against the day it was planned for at first. */
    public @Nullable Timeliness originalTimeliness(LocalDate today) {
        return state.timeliness(originalPlannedOn, issuedOn, today);
    }

    /** Whether this person may say that it was issued. */
    public boolean mayIssue(Actor by) {
        boolean drafts = drafterId != null && drafterId == by.personId();
        return state == PaperState.PLANNED && (by.is(Role.HEAD, Role.COORDINATOR) || (by.is(Role.OFFICIAL) && drafts));
    }

    /** Whether this person may decide on its day and whether it is needed: nobody of the unit, nor who drafts it. */
    public boolean mayDecide(Actor by) {
        return state == PaperState.PLANNED && Independence.mayDecide(by, unitId, null, drafterId);
    }
}
