package vn.khacphuc.audit;

import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be told of a thing as it stands, the way its module says. */
@Component
class ToldValues {

    /** Several ids come as the database's JSON. */
    private static final Pattern IDS = Pattern.compile("\\[\\d+(, ?\\d+)*]");

    private static final Pattern ID = Pattern.compile("\\d+");

    private final Map<String, String> values = new HashMap<>();
    private final JdbcClient jdbc;

    ToldValues(ObjectProvider<TrailSubject> subjects, JdbcClient jdbc) {
        subjects.forEach(subject -> {
            if (subject.values() != null) {
                values.put(subject.kind(), subject.values());
            }
        });
        this.jdbc = jdbc;
    }

    Map<String, @Nullable Object> of(String kind, long id) {
        String sql = values.get(kind);
        Map<String, @Nullable Object> none = Map.of();
        return sql == null
                ? none
                : jdbc.sql(sql)
                        .param(id)
                        .query(new ColumnMapRowMapper())
                        .optional()
                        .map(ToldValues::plain)
                        .orElse(none);
    }

    private static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> row) {
        row.replaceAll((name, value) -> {
            if (value instanceof Date day) {
                return day.toString();
            }
            return value instanceof String text && IDS.matcher(text).matches() ? ids(text) : value;
        });
        return row;
    }

    private static List<Long> ids(String text) {
        return ID.matcher(text).results().map(id -> Long.valueOf(id.group())).toList();
    }
}
