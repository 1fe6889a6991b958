package vn.khacphuc.notices;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Who wants to hear of everything that is done to a matter. */
@Service
public class Watches {

    private static final int LIMIT = 500;

    private final Audience audience;
    private final JdbcClient jdbc;
    private final Trail trail;

    Watches(Audience audience, JdbcClient jdbc, Trail trail) {
        this.audience = audience;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Begins to watch; nothing to do where one does already. */
    @May({Role.LEADER, Role.COORDINATOR, Role.HEAD, Role.OFFICIAL, Role.INSPECTOR})
    public void watch(Actor by, Submission submission, Matter matter, long id) {
        Audience.Found found = audience.find(by, matter, id);
        if (begin(by, matter, id)) {
            trail.write(by, "watch.begun", matter.subject(), id, found.unitId(), Map.of());
        }
    }

    /** Watches no more; nothing to do where one does not. */
    @May({Role.LEADER, Role.COORDINATOR, Role.HEAD, Role.OFFICIAL, Role.INSPECTOR})
    public void unwatch(Actor by, Submission submission, Matter matter, long id) {
        Audience.Found found = audience.find(by, matter, id);
        int ended = jdbc.sql("DELETE FROM watching WHERE subject = ? AND subject_id = ? AND person_id = ?")
                .params(matter.subject(), id, by.personId())
                .update();
        if (ended > 0) {
            trail.write(by, "watch.ended", matter.subject(), id, found.unitId(), Map.of());
        }
    }

    public boolean isWatching(Actor by, Matter matter, long id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM watching WHERE subject = ? AND subject_id = ? AND person_id = ?)")
                .params(matter.subject(), id, by.personId())
                .query(Boolean.class)
                .single();
    }

    boolean begin(Actor by, Matter matter, long id) {
        return jdbc.sql("INSERT IGNORE INTO watching (subject, subject_id, person_id, since) VALUES (?, ?, ?, ?)")
                        .params(matter.subject(), id, by.personId(), by.at())
                        .update()
                == 1;
    }

    /** Who watches and may still see it, but who does it. */
    List<Long> watchers(Actor by, Matter matter, long id) {
        List<Long> all = jdbc.sql(
                        "SELECT person_id FROM watching WHERE subject = ? AND subject_id = ? ORDER BY person_id LIMIT "
                                + LIMIT)
                .params(matter.subject(), id)
                .query(Long.class)
                .list();
        return audience.seeing(matter, id, by.today(), all).stream()
                .filter(person -> person != by.personId())
                .toList();
    }
}
