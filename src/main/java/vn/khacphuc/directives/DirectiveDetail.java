package vn.khacphuc.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order with everything its page shows.
 *
 * @param ledBy whether a leader sent it: then a leader alone takes it back
 * @param waiting units of the scope that have not acknowledged it, one for each that was addressed
 */
public record DirectiveDetail(
        DirectiveRow row,
        String text,
        String stateReason,
        @Nullable String personName,
        boolean ledBy,
        @Nullable Instant closedAt,
        List<Item> items,
        List<UnitChoice> waiting,
        List<DirectiveEvent> events) {

    /** One thing ordered, with the deadline of all who have none of their own. */
    public record Item(int ordinal, String text, String deliverable, String deadlineText, LocalDate due) {}

    /**
     * A unit, by the name it has now.
     *
     * @param formerName of the unit that was addressed, where another follows it
     */
    public record UnitChoice(
            long unitId, String unitName, @Nullable String formerName) {}
}
