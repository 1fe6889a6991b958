package vn.khacphuc.directives;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda.
 *
 * @param about what its slip is about
 */
public record AgendaRow(
        long id,
        long version,
        long urgingId,
        String number,
        String about,
        long unitId,
        String unitName,
        AgendaState state,
        String note,
        @Nullable LocalDate discussedOn,
        Instant createdAt) {}
