package vn.khacphuc.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for a later deadline as typed.
 *
 * @param cause class of the reason
 * @param proposed the day asked for
 */
public record ExtensionDraft(
        @Nullable ExtensionReason cause,
        String reason,
        @Nullable LocalDate proposed) {}
