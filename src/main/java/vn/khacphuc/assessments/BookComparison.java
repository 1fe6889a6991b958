package vn.khacphuc.assessments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Holds two books against each other, row by row. */
public final class BookComparison {

    private BookComparison() {}

    /** Rows that differ, in the order of the later book; rows that are gone come last. Figures are rows like any other. */
    public static List<RowChange> of(List<BookRow> earlier, List<BookRow> later) {
        Map<BookRow.Key, BookRow> before = new LinkedHashMap<>();
        earlier.forEach(row -> before.put(row.key(), row));
        List<RowChange> changes = new ArrayList<>();
        for (BookRow row : later) {
            BookRow former = before.remove(row.key());
            if (former == null) {
                changes.add(new RowChange(RowChange.Kind.ADDED, row, List.of()));
            } else if (!former.values().equals(row.values())) {
                changes.add(new RowChange(RowChange.Kind.CHANGED, row, fields(former, row)));
            }
        }
        before.values().forEach(row -> changes.add(new RowChange(RowChange.Kind.GONE, row, List.of())));
        return changes;
    }

    private static List<RowChange.Field> fields(BookRow former, BookRow row) {
        TreeSet<String> names = new TreeSet<>(former.values().keySet());
        names.addAll(row.values().keySet());
        return names.stream()
                .filter(name -> !former.value(name).equals(row.value(name)))
                .map(name -> new RowChange.Field(name, former.value(name), row.value(name)))
                .toList();
    }
}
