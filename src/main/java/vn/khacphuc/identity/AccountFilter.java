package vn.khacphuc.identity;

import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;

/**
 * Which accounts a list shows.
 *
 * @param text part of the name or user name, empty for all
 * @param unitId only of this unit and below, null for all in scope
 * @param role only with this role on the day, null for all
 * @param disabled only disabled or only enabled ones, null for both
 */
public record AccountFilter(
        String text,
        @Nullable Long unitId,
        @Nullable Role role,
        @Nullable Boolean disabled) {}
