package vn.khacphuc.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.ChangeLog;

/** The trail as the log that open screens follow: every change is in it, with an id that grows. */
@Component
class TrailChanges implements ChangeLog {

    private final JdbcClient jdbc;

    TrailChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long last() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM audit_entry")
                .query(Long.class)
                .single();
    }

    @Override
    public List<Row> after(long id, int limit) {
        return jdbc.sql("""
                        SELECT id, subject, subject_id, unit_id, NULL AS person_id, person_id AS by_person_id
                        FROM audit_entry
                        WHERE id > ? ORDER BY id LIMIT ?""").params(id, limit).query(Row.class).list();
    }
}
