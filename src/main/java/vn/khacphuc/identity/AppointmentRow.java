package vn.khacphuc.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;

/** An appointment as a person's page shows it. */
public record AppointmentRow(
        long id,
        Role role,
        long unitId,
        String unitName,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable Long substitutesId,
        @Nullable String substitutesName,
        String decision) {}
