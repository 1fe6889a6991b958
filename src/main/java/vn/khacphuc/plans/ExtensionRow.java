package vn.khacphuc.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;

/**
 * A request for a later deadline as lists and the task page show it.
 *
 * @param formerDue the deadline it was asked against
 * @param forLeader whether only a leader may decide on what is proposed
 */
public record ExtensionRow(
        long id,
        long version,
        long taskId,
        String measure,
        TaskState taskState,
        long unitId,
        String unitName,
        @Nullable Long ownerId,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate due,
        LocalDate formerDue,
        LocalDate proposed,
        ExtensionReason cause,
        String reason,
        Instant askedAt,
        long askedBy,
        @Nullable String askedByName,
        ExtensionState state,
        @Nullable LocalDate granted,
        String decision,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,
        boolean forLeader) {

    /** Whether it still waits: a task that was closed meanwhile needs no decision. */
    public boolean waits() {
        return state == ExtensionState.REQUESTED && taskState.isOpen();
    }

    /** Whether this person may decide on it. */
    public boolean mayDecide(Actor by) {
        return waits()
                && (by.role() == Role.LEADER || !forLeader)
                && Independence.mayDecide(by, unitId, askedBy, ownerId);
    }
}
