package vn.khacphuc.base;

/**
 * The subtree of units a query may read: the unit named and all below it, with its predecessors.
 *
 * @param unitId root of the visible subtree
 */
public record Scope(long unitId) {}
