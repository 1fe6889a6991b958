package vn.khacphuc.audit;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;

/** What a verb changed, from the dated row it has just left and the one before: nobody has to remember to say it. */
@Component
class DatedValues {

    /** The database keeps microseconds, the clock may give nanoseconds. */
    private static final Duration SAME_MOMENT = Duration.ofMillis(2);

    private static final Change NONE = new Change(Map.of(), Map.of());

    private final Map<String, String> dated = new HashMap<>();
    private final JdbcClient jdbc;

    DatedValues(ObjectProvider<TrailSubject> subjects, JdbcClient jdbc) {
        subjects.forEach(subject -> {
            if (subject.dated() != null) {
                dated.put(subject.kind(), subject.dated());
            }
        });
        this.jdbc = jdbc;
    }

    record Change(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {}

    Change of(Actor by, String verb, String kind, long id) {
        String sql = dated.get(kind);
        if (sql == null) {
            return NONE;
        }
        List<Map<String, Object>> rows =
                jdbc.sql(sql).param(id).query(new ColumnMapRowMapper()).list();
        if (rows.isEmpty() || !isOf(by, verb, rows.getFirst())) {
            return NONE;
        }
        return difference(rows.size() > 1 ? rows.getLast() : Map.of(), rows.getFirst());
    }

    private static Change difference(Map<String, Object> was, Map<String, Object> is) {
        Map<String, @Nullable Object> before = new TreeMap<>();
        Map<String, @Nullable Object> after = new TreeMap<>();
        is.forEach((name, value) -> {
            if (!name.equals("verb") && !name.equals("at") && !Objects.equals(was.get(name), value)) {
                if (was.get(name) != null) {
                    before.put(name, plain(was.get(name)));
                }
                if (!was.isEmpty() || !isNothing(value)) {
                    after.put(name, plain(value));
                }
            }
        });
        return new Change(before, after);
    }

    /** An entry that goes with no dated row of its own must not tell the change of another. */
    private static boolean isOf(Actor by, String verb, Map<String, Object> row) {
        return verb.equals(row.get("verb"))
                && row.get("at") instanceof Timestamp at
                && Duration.between(at.toInstant(), by.at()).abs().compareTo(SAME_MOMENT) < 0;
    }

    /** What a new thing does not have yet is not worth a word. */
    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value.equals(false)
                || value.equals("")
                || (value instanceof Number number && new BigDecimal(number.toString()).signum() == 0);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Date || value instanceof Instant ? value.toString() : value;
    }
}
