package vn.khacphuc.deficiencies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dated row of an inspection. */
public record InspectionEvent(
        Instant at, String verb, @Nullable String personName, InspectionState state, String reason) {}
