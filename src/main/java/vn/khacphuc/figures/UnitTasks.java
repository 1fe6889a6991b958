package vn.khacphuc.figures;

/** {@link TaskFigures} of one of the units below, and of what is the root's own. */
public record UnitTasks(
        long unitId, int total, int due, int verified, int late, int lateOriginal, int soon, int waiting, int risk) {}
