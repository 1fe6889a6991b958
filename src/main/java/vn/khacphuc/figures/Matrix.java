package vn.khacphuc.figures;

import java.util.List;

/**
 * Rows against content areas, the worst row first.
 *
 * @param byUnit whether rows are units; else they are owners
 * @param figures what all rows add up to
 */
public record Matrix(boolean byUnit, TaskFigures figures, List<Row> rows) {

    /** A row with its cells, and all of them together. */
    public record Row(Cell sum, List<Cell> cells) {}
}
