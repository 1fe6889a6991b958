package vn.khacphuc.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;

/**
 * A slip with everything its page shows.
 *
 * @param row as in lists
 * @param personId addressed by name, 0 for nobody
 * @param authorityName whose slip it is, null before it is sent
 * @param moot dropped by itself, its cause being gone
 * @param chain all levels of the same subject and deadline
 * @param events what happened to it, latest first
 */
public record UrgingDetail(
        UrgingRow row,
        long personId,
        @Nullable String authorityName,
        LocalDate asOf,
        @Nullable Integer percent,
        @Nullable Integer lateTasks,
        @Nullable Integer openTasks,
        String text,
        String stateReason,
        boolean moot,
        String answer,
        @Nullable Instant answeredAt,
        List<UrgingRow> chain,
        List<Event> events) {

    /** As the operation itself says it; there it is what counts. */
    public boolean answerableBy(Actor by) {
        boolean again = row.kind() == UrgingKind.EXPLANATION && row.state() == UrgingState.REFUSED;
        boolean addressed = by.is(Role.HEAD) || (by.is(Role.OFFICIAL) && by.isOwnPerson(personId));
        return addressed && ((row.state() == UrgingState.SENT && !row.followed()) || again);
    }

    /** Whether this reader may judge an answer: nobody that of the own unit, or one's own. */
    public boolean judgedBy(Actor by) {
        return UrgingReader.decides(by) && !by.isOwnUnit(row.unitId()) && !by.isOwnPerson(personId);
    }

    /** One thing that was done. */
    public record Event(Instant at, String verb, @Nullable String personName, String text) {}
}
