package vn.khacphuc.audit;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Difference NONE = new Difference(Map.of(), Map.of());

    /** What says when a row was left, and by what, is no value. */
    private static final Set<String> NO_VALUES = Set.of("verb", "at");

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

    Difference of(Actor by, String verb, String kind, long id) {
        String sql = dated.get(kind);
        if (sql == null) {
            return NONE;
        }
        List<Map<String, Object>> rows =
                jdbc.sql(sql).param(id).query(new ColumnMapRowMapper()).list();
        if (rows.isEmpty() || !isOf(by, verb, rows.getFirst())) {
            return NONE;
        }
        rows.forEach(row -> row.keySet().removeAll(NO_VALUES));
        return Difference.between(rows.size() > 1 ? rows.getLast() : Map.of(), rows.getFirst());
    }

    /** An entry that goes with no dated row of its own must not tell the change of another. */
    private static boolean isOf(Actor by, String verb, Map<String, Object> row) {
        return verb.equals(row.get("verb"))
                && row.get("at") instanceof Timestamp at
                && Duration.between(at.toInstant(), by.at()).abs().compareTo(SAME_MOMENT) < 0;
    }
}
