package vn.khacphuc.figures;

import java.time.LocalDate;

/**
 * An open task not reported done, as it was known at the beginning of a day.
 *
 * @param left days to the deadline
 * @param quiet days since the last report, or since it began
 * @param behind percentage points by which the work lags behind the time gone by
 * @param unitEnded tasks of the unit whose deadline passed in the year before
 * @param unitMissed of these, not done in time
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
        int unitEnded,
        int unitMissed,
        int extensions,
        boolean asked,
        boolean returned,
        boolean flagged,
        boolean paused) {

    /** Of the unit's tasks that ended, percent that were late. */
    int slips() {
        return unitEnded == 0 ? 0 : Math.round(unitMissed * 100f / unitEnded);
    }
}
