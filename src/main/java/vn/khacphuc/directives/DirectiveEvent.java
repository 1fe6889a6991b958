package vn.khacphuc.directives;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to an order.
 *
 * @param unitName the unit whose part it was, null for the order as a whole
 */
public record DirectiveEvent(
        Instant at,
        String verb,
        @Nullable String personName,
        @Nullable String unitName) {}
