package vn.khacphuc.directives;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda, with the slip that brought it there.
 *
 * @param answer what the unit answered, empty where nothing
 * @param slipState where the slip stands now
 */
public record AgendaRow(
        long id,
        long version,
        long urgingId,
        int number,
        UrgingSubject subject,
        @Nullable String measure,
        @Nullable String areaShort,
        int planYear,
        @Nullable String subjectPerson,
        String unitName,
        UrgingState slipState,
        @Nullable LocalDate due,
        @Nullable LocalDate replyBy,
        String answer,
        AgendaState state,
        String note,
        @Nullable LocalDate discussedOn,
        Instant createdAt)
        implements UrgingAbout {

    public String numberText() {
        return UrgingKind.URGING.number(number);
    }
}
