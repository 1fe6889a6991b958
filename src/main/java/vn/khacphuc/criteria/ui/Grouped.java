package vn.khacphuc.criteria.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows that belong together, groups and rows in the order they came in. */
final class Grouped {

    private Grouped() {}

    static <K, T> Map<K, List<T>> by(List<T> rows, Function<T, K> key) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(key.apply(row), group -> new ArrayList<>())
                .add(row));
        return groups;
    }
}
