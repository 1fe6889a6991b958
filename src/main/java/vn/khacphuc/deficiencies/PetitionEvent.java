package vn.khacphuc.deficiencies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something done to a petition. */
public record PetitionEvent(
        Instant at, String verb, @Nullable String personName, PetitionState state, int causes, String reason) {}
