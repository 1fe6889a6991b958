package vn.khacphuc.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator's list shows it.
 *
 * @param roles names of the roles held on the day asked for, joined by commas
 * @param lockedUntil null unless the name is locked out
 */
public record AccountRow(
        long id,
        long version,
        String username,
        long personId,
        String fullName,
        String title,
        long unitId,
        String unitName,
        @Nullable String roles,
        boolean disabled,
        boolean mustChangePassword,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastSignIn) {}
