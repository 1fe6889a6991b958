package vn.khacphuc.notices;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Settings;

/** Reads what was said on a matter, for those who may see it. */
@Service
@Transactional(readOnly = true)
public class CommentQueries {

    private final Audience audience;
    private final Settings settings;
    private final JdbcClient jdbc;

    CommentQueries(Audience audience, Settings settings, JdbcClient jdbc) {
        this.audience = audience;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /**
     * The latest, in the order they were said.
     *
     * @param text only those that hold it, with or without diacritics, or whose author's name does; empty for all
     */
    public List<CommentRow> list(Actor by, Matter matter, long id, String text, int limit) {
        audience.find(by, matter, id);
        Duration mendable = Duration.ofMinutes(settings.number(TalkSettings.MENDABLE_MINUTES));
        return jdbc.sql("""
                        SELECT c.id, c.version, p.full_name AS author_name, u.short_name AS unit_name, c.text, c.at, c.edited_at,
                               c.deleted_at, c.author_id = :self AS own,
                               c.author_id = :self AND c.deleted_at IS NULL AND c.at >= :since AS mendable
                        FROM comment c JOIN person p ON p.id = c.author_id JOIN unit u ON u.id = p.unit_id
                        WHERE c.subject = :subject AND c.subject_id = :id
                          AND (:text = '' OR c.text LIKE CONCAT('%', :text, '%')
                               OR p.full_name LIKE CONCAT('%', :text, '%'))
                        ORDER BY c.id DESC LIMIT :limit""")
                .param("self", by.personId())
                .param("since", by.at().minus(mendable))
                .param("subject", matter.subject())
                .param("id", id)
                .param("text", text.strip())
                .param("limit", limit)
                .query(CommentRow.class)
                .list()
                .reversed();
    }

    /** What the matter is called. */
    public String title(Actor by, Matter matter, long id) {
        return audience.find(by, matter, id).title();
    }

    /** How many were said and not taken back. */
    public int count(Actor by, Matter matter, long id) {
        audience.find(by, matter, id);
        return jdbc.sql("SELECT COUNT(*) FROM comment WHERE subject = ? AND subject_id = ? AND deleted_at IS NULL")
                .params(matter.subject(), id)
                .query(Integer.class)
                .single();
    }

    /** People who can be mentioned, found by a part of their name. */
    public List<PersonChoice> people(Actor by, Matter matter, long id, String text, int limit) {
        return audience.search(by, matter, id, text, limit);
    }

    /** Full names of those mentioned in a text, by user name. */
    public Map<String, String> names(Collection<String> usernames) {
        Map<String, String> names = new HashMap<>();
        if (!usernames.isEmpty()) {
            jdbc.sql("SELECT x.username, p.full_name FROM account x JOIN person p ON p.id = x.person_id"
                            + " WHERE x.username IN (:names)")
                    .param("names", usernames)
                    .query(row -> {
                        names.put(row.getString(1), row.getString(2));
                    });
        }
        return names;
    }
}
