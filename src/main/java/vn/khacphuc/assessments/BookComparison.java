package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

    /** Completion in a row of figures, in percent with one decimal; null where nothing was due. */
    public static @Nullable BigDecimal completion(BookRow figures) {
        BigDecimal due = new BigDecimal("0" + figures.value("due"));
        return due.signum() == 0
                ? null
                : new BigDecimal("0" + figures.value("verified"))
                        .multiply(BigDecimal.valueOf(100))
                        .divide(due, 1, RoundingMode.HALF_UP);
    }

    private static List<RowChange.Field> fields(BookRow former, BookRow row) {
        TreeSet<String> names = new TreeSet<>(former.values().keySet());
        names.addAll(row.values().keySet());
        if (former.value("planYear").isEmpty()) {
            // Not told in earlier books: no change.
            names.remove("planYear");
        }
        return names.stream()
                .filter(name -> !former.value(name).equals(row.value(name)))
                .map(name -> new RowChange.Field(name, former.value(name), row.value(name)))
                .toList();
    }
}
