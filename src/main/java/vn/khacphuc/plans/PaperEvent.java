package vn.khacphuc.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated row of a paper: what was done, by whom, and how it stood afterwards. */
public record PaperEvent(
        Instant at,
        String verb,
        @Nullable String personName,
        PaperState state,
        LocalDate plannedOn,
        @Nullable LocalDate issuedOn,
        @Nullable String drafterName,
        String unitName,
        String reason) {}
