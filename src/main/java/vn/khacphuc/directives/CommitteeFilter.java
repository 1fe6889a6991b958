package vn.khacphuc.directives;

import org.jspecify.annotations.Nullable;

/**
 * Which committees a list shows.
 *
 * @param unitId only of this unit and below, null for all
 * @param kind null for both
 * @param ended those that have ended instead of those that work
 */
public record CommitteeFilter(
        @Nullable Long unitId, @Nullable CommitteeKind kind, boolean ended) {}
