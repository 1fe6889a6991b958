package vn.khacphuc.notices;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.ChangeLog;

/** Lets the open pages of whoever was told follow it. */
@Component
class NoticeLog implements ChangeLog {

    private final JdbcClient jdbc;

    NoticeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long last() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM notice")
                .query(Long.class)
                .single();
    }

    @Override
    public List<Row> after(long id, int limit) {
        return jdbc.sql("SELECT id, recipient_id FROM notice WHERE id > ? ORDER BY id LIMIT ?")
                .params(id, limit)
                .query((row, number) -> new Row(row.getLong(1), "notice", row.getLong(1), null, row.getLong(2), null))
                .list();
    }
}
