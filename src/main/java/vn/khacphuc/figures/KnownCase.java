package vn.khacphuc.figures;

import java.time.LocalDate;

/**
 * A task on a past Monday, and what became of it.
 *
 * @param signs those seen that day, one bit each
 * @param missed not reported done by the deadline it had that day
 */
record KnownCase(LocalDate day, long taskId, long unitId, LocalDate due, int signs, boolean missed) {}
