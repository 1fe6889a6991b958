package vn.khacphuc.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;

/**
 * An appointment to be made.
 *
 * @param to last day, null while open
 * @param substitutesId the appointment this one stands in for, null for one's own
 * @param decision number and date of the paper, may be empty
 */
public record AppointmentDraft(
        long unitId,
        Role role,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long substitutesId,
        String decision) {}
