package vn.khacphuc.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the rows that a query finds. MariaDB waits for its disk at the end of every {@code INSERT … SELECT}, in the middle of
 * a transaction too; rows that are read and written as values wait once, at the commit. For whole tables, where one wait is
 * nothing, {@code INSERT … SELECT} stays the better way.
 */
public final class FoundRows {

    private static final int AT_ONCE = 500;

    private FoundRows() {}

    /**
     * Writes what the query finds.
     *
     * @param into the table with its columns in parentheses
     * @param query one column for each of them; names its parameters
     * @return how many rows were written
     */
    public static int insert(JdbcClient jdbc, String into, String query, Map<String, ?> parameters) {
        return insert(jdbc, into, query, parameters, "");
    }

    /**
     * The same where some of the rows may be there already.
     *
     * @param twice what becomes of those: {@code ON DUPLICATE KEY UPDATE …}, not counted if that changes nothing
     */
    public static int insert(JdbcClient jdbc, String into, String query, Map<String, ?> parameters, String twice) {
        // As text, which is how the server took them from the query: no zone or type comes between.
        List<@Nullable String[]> rows = jdbc.sql(query)
                .params(parameters)
                .query((row, number) -> {
                    @Nullable String[] values = new String[row.getMetaData().getColumnCount()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.getString(i + 1);
                    }
                    return values;
                })
                .list();
        int written = 0;
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            written += write(jdbc, into, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)), twice);
        }
        return written;
    }

    private static int write(JdbcClient jdbc, String into, List<@Nullable String[]> rows, String twice) {
        String row = "(" + String.join(", ", Collections.nCopies(rows.getFirst().length, "?")) + ")";
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach(each -> values.addAll(Arrays.asList(each)));
        return jdbc.sql("INSERT INTO " + into + " VALUES " + String.join(", ", Collections.nCopies(rows.size(), row))
                        + " " + twice)
                .params(values)
                .update();
    }
}
