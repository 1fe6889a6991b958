package vn.khacphuc.figures;

import org.jspecify.annotations.Nullable;

/**
 * Tasks of one row and content area of the matrix.
 *
 * @param rowId unit, or person where the frame has no units below; null for tasks without an owner
 * @param areaId null for "other"
 */
public record Cell(
        @Nullable Long rowId,
        @Nullable String rowName,
        @Nullable Long areaId,
        int total,
        int open,
        int late,
        int soon,
        int risk,
        int waiting,
        int verified) {}
