package vn.khacphuc.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;

/** What hangs on a unit and must follow when the unit ends or is merged; called in that transaction. */
public interface Succession {

    /** Why the unit cannot simply end on that last day, if it cannot. */
    default Optional<Refusal.Reason> objection(long unitId, LocalDate lastDay) {
        return Optional.empty();
    }

    /** The units end the day before; the successor stands from that day on. */
    default void merged(Actor by, List<Long> fromIds, long intoId, LocalDate firstDay) {}
}
