package vn.khacphuc.notices;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;

/**
 * What one person was told, in whatever appointment they act. Nobody reads another's. That something was read is no change
 * of anybody's matters and leaves no entry in the trail.
 */
@Service
@Transactional(readOnly = true)
public class Inbox {

    private static final String ROW = """
            SELECT n.id, n.kind, n.subject, n.subject_id, n.title, n.title_en, u.short_name AS unit_name, n.day, n.number, n.text,
                   p.full_name AS by_name, n.at, n.read_at
            FROM notice n LEFT JOIN unit u ON u.id = n.unit_id LEFT JOIN person p ON p.id = n.by_person_id
            """;

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many are unread; counts no further than 1,000. */
    public int unread(Actor by) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM (SELECT 1 FROM notice WHERE recipient_id = ? AND read_at IS NULL LIMIT 1000) n""").param(by.personId()).query(Integer.class).single();
    }

    /** How many are unread for each reason; reasons with none are left out. */
    public Map<NoticeReason, Integer> unreadByReason(Actor by) {
        Map<NoticeReason, Integer> counts = new EnumMap<>(NoticeReason.class);
        jdbc.sql("SELECT kind, COUNT(*) FROM notice WHERE recipient_id = ? AND read_at IS NULL GROUP BY kind LIMIT 100")
                .param(by.personId())
                .query((row, number) -> Map.entry(NoticeKind.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .forEach(count -> counts.merge(count.getKey().reason(), count.getValue(), Integer::sum));
        return counts;
    }

    /**
     * The latest first.
     *
     * @param reason only for this reason, null for all
     * @param unreadOnly leaves out what was read
     */
    public List<NoticeRow> list(Actor by, @Nullable NoticeReason reason, boolean unreadOnly, int offset, int limit) {
        return jdbc.sql(ROW + """
                         WHERE n.recipient_id = :person AND n.kind IN (:kinds) AND (NOT :unread OR n.read_at IS NULL)
                         ORDER BY n.id DESC LIMIT :limit OFFSET :offset""")
                .param("person", by.personId())
                .param("kinds", kinds(reason))
                .param("unread", unreadOnly)
                .param("limit", limit)
                .param("offset", offset)
                .query(NoticeRow.class)
                .list();
    }

    /** What goes with one mail, the most pressing first. */
    List<NoticeRow> ofMail(long mailId, int limit) {
        return jdbc.sql(ROW + " WHERE n.mail_id = ? ORDER BY n.id LIMIT ?")
                .params(mailId, limit)
                .query(NoticeRow.class)
                .list();
    }

    /** Marks some as read; whatever is not one's own stays as it is. What was read before it left by mail needs none. */
    @Transactional
    public void read(Actor by, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            UPDATE notice SET read_at = :at, mail = IF(mail_id IS NULL, 'NONE', mail)
                            WHERE id IN (:ids) AND recipient_id = :person AND read_at IS NULL""")
                    .param("at", by.at())
                    .param("ids", ids)
                    .param("person", by.personId())
                    .update();
        }
    }

    /** Takes that back. */
    @Transactional
    public void unread(Actor by, long id) {
        jdbc.sql("UPDATE notice SET read_at = NULL WHERE id = ? AND recipient_id = ?")
                .params(id, by.personId())
                .update();
    }

    /** Marks all as read that were told up to the latest one seen; what came since stays unread. */
    @Transactional
    public void readAll(Actor by, @Nullable NoticeReason reason, long upToId) {
        jdbc.sql("""
                        UPDATE notice SET read_at = :at, mail = IF(mail_id IS NULL, 'NONE', mail)
                        WHERE recipient_id = :person AND read_at IS NULL AND kind IN (:kinds) AND id <= :id""")
                .param("at", by.at())
                .param("person", by.personId())
                .param("kinds", kinds(reason))
                .param("id", upToId)
                .update();
    }

    private static List<String> kinds(@Nullable NoticeReason reason) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> reason == null || kind.reason() == reason)
                .map(Enum::name)
                .toList();
    }
}
