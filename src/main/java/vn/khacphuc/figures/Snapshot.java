package vn.khacphuc.figures;

import java.time.LocalDate;

/**
 * An open task not reported done, as it was known at the beginning of a day.
 *
 * @param left days to the deadline
 * @param quiet days since the last report, or since it began
 * @param behind percentage points by which the work lags behind the time gone by
 * @param all tasks whose deadline passed in the year before
 * @param unit those of its unit
 * @param owner those of its owner
 * @param extensions how often its deadline was moved
 */
record Snapshot(
        long taskId,
        long unitId,
        LocalDate due,
        int left,
        int quiet,
        int percent,
        int behind,
        Misses all,
        Misses unit,
        Misses owner,
        int extensions,
        boolean asked,
        boolean returned,
        boolean flagged,
        boolean paused) {}
