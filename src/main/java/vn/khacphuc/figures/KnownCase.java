package vn.khacphuc.figures;

import java.time.LocalDate;

/**
 * A task on a past Monday, and what became of it.
 *
 * @param ownerId its person, 0 where nobody owns it
 * @param signs those seen that day, one bit each
 * @param missed not reported done by the deadline it had that day
 */
record KnownCase(LocalDate day, long taskId, long unitId, long ownerId, LocalDate due, int signs, boolean missed) {}
