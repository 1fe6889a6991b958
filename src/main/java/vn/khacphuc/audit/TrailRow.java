package vn.khacphuc.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;

/**
 * An entry as it is shown.
 *
 * @param at when it was done
 * @param personName who did it, by today's name; null for the portal itself
 * @param role role acted in
 * @param actingUnit unit of the appointment acted in
 * @param unitName unit the thing belongs to
 * @param before values before, as JSON
 * @param after values after, as JSON
 */
public record TrailRow(
        long id,
        Instant at,
        @Nullable Long personId,
        @Nullable String personName,
        @Nullable Role role,
        @Nullable String actingUnit,
        @Nullable String address,
        String verb,
        String subject,
        long subjectId,
        @Nullable String unitName,
        String before,
        String after) {}
