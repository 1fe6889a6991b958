package vn.khacphuc.directives;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order as lists show it, with what has become of it in the units of the scope. A unit counts under the name it was
 * addressed by; it has received, planned or done when it has so for all its parts. What was cancelled is left out.
 *
 * @param units units it asks something of
 * @param planned units where each part has an owner or was reported on
 * @param late units with a part past its day
 * @param nextDue next day a part is due that has not ended
 */
public record DirectiveRow(
        long id,
        long version,
        String title,
        String number,
        @Nullable LocalDate issuedOn,
        Instant createdAt,
        DirectiveState state,
        int units,
        int received,
        int planned,
        int done,
        int late,
        @Nullable LocalDate nextDue) {

    /** Units that have not answered yet. */
    public int silent() {
        return units - received;
    }
}
