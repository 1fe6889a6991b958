package vn.khacphuc.criteria.tables;

import java.util.EnumMap;
import java.util.Map;
import vn.khacphuc.base.Cells;

/**
 * Where a table says what: the row of its headings and the columns below it, both counted from 0.
 *
 * @param headingRow -1 where there are no headings
 */
public record ColumnMap(int headingRow, Map<TableColumn, Integer> columns) {

    private static final int SEARCHED = 60;

    public ColumnMap {
        columns = Map.copyOf(columns);
    }

    /** The first of the rows that name most columns; a table without names is taken in the usual order. */
    public static ColumnMap guess(Cells cells) {
        ColumnMap best = new ColumnMap(-1, Map.of());
        for (int row = 0; row < Math.min(SEARCHED, cells.rows().size()); row++) {
            ColumnMap found = headings(cells, row);
            if (found.weight() > best.weight()) {
                best = found;
            }
        }
        return best.weight() >= 2
                ? best
                : new ColumnMap(-1, Map.of(TableColumn.CODE, 0, TableColumn.NAME, 1, TableColumn.POINTS, 2));
    }

    private static ColumnMap headings(Cells cells, int row) {
        Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
        for (int column = 0; column < cells.rows().get(row).size(); column++) {
            int here = column;
            TableColumn.of(cells.at(row, column)).ifPresent(found -> columns.putIfAbsent(found, here));
        }
        return new ColumnMap(row, columns);
    }

    /** The same with a column said to tell something else; -1 for nothing in the table. */
    public ColumnMap with(TableColumn what, int column) {
        Map<TableColumn, Integer> changed = new EnumMap<>(TableColumn.class);
        changed.putAll(columns);
        changed.values().removeIf(taken -> taken == column);
        changed.remove(what);
        if (column >= 0) {
            changed.put(what, column);
        }
        return new ColumnMap(headingRow, changed);
    }

    String text(Cells cells, int row, TableColumn what) {
        return cells.at(row, columns.getOrDefault(what, -1));
    }

    boolean has(TableColumn what) {
        return columns.containsKey(what);
    }

    private int weight() {
        return has(TableColumn.NAME) ? columns.size() : 0;
    }
}
