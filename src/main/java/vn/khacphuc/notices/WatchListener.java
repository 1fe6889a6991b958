package vn.khacphuc.notices;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Change;
import vn.khacphuc.base.ChangeListener;

/** Tells those who watch a matter of every verb on it; not those whom the policy has told of the same. */
@Component
@Order(100)
class WatchListener implements ChangeListener {

    /** Told in their own words, or nobody else's matter. */
    private static final Set<String> QUIET =
            Set.of("comment.written", "comment.edited", "comment.deleted", "watch.begun", "watch.ended");

    private final Watches watches;
    private final Notices notices;
    private final JdbcClient jdbc;

    WatchListener(Watches watches, Notices notices, JdbcClient jdbc) {
        this.watches = watches;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    @Override
    public void changed(Change change) {
        for (Matter matter : Matter.values()) {
            if (matter.subject().equals(change.subject()) && !QUIET.contains(change.verb())) {
                tell(change, matter);
            }
        }
    }

    private void tell(Change change, Matter matter) {
        List<Long> watchers = watches.watchers(change.by(), matter, change.id());
        if (watchers.isEmpty()) {
            return;
        }
        String occurrence = "e" + change.entryId();
        List<Long> told = jdbc.sql("""
                        SELECT recipient_id FROM notice
                        WHERE subject = :subject AND subject_id = :id AND recipient_id IN (:people)
                          AND (occurrence = :occurrence OR occurrence LIKE CONCAT(:occurrence, '/%'))""")
                .param("subject", change.subject())
                .param("id", change.id())
                .param("people", watchers)
                .param("occurrence", occurrence)
                .query(Long.class)
                .list();
        String title = jdbc.sql(matter.title())
                .param("id", change.id())
                .query(String.class)
                .optional()
                .orElse("");
        notices.tell(
                change.by(),
                NoticeKind.WATCHED,
                watchers.stream().filter(person -> !told.contains(person)).toList(),
                new About(change.subject(), change.id(), occurrence, change.unitId(), title, null, change.verb()));
    }
}
