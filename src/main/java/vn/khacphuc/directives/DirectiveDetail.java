package vn.khacphuc.directives;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order with everything its page shows.
 *
 * @param waiting units of the scope that have not acknowledged it
 */
public record DirectiveDetail(
        DirectiveRow row,
        String text,
        String stateReason,
        @Nullable String personName,
        @Nullable Instant closedAt,
        List<UnitChoice> waiting,
        List<DirectiveEvent> events) {

    /** A unit, by the name it has now. */
    public record UnitChoice(long unitId, String unitName) {}
}
