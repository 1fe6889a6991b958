package vn.khacphuc.deficiencies;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated row of an inspection: what was done, by whom, and how it stood afterwards. */
public record InspectionEvent(
        Instant at,
        String verb,
        @Nullable String personName,
        InspectionState state,
        LocalDate plannedOn,
        String reason) {}
