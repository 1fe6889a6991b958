package vn.khacphuc.base;

import java.util.List;

/**
 * The cells of one sheet as text. Rows may differ in length; what is missing is empty.
 *
 * @param name of the sheet, or of the file
 */
public record Cells(String name, List<List<String>> rows) {

    /** More rows than any criteria set has. */
    public static final int MOST_ROWS = 5_000;

    public Cells {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cell, stripped; rows and columns count from 0. */
    public String at(int row, int column) {
        List<String> cells = rows.get(row);
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
