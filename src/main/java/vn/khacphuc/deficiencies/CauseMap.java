package vn.khacphuc.deficiencies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Causes against units, areas or years.
 *
 * @param columns those that have any
 * @param rows class by class, the dearest first, those under no heading last
 */
public record CauseMap(CauseAxis axis, List<Column> columns, List<CauseRow> rows) {

    public CauseMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param id unit, area or year; null for deficiencies without an area
     * @param name null for those
     */
    public record Column(@Nullable Long id, @Nullable String name) {}
}
