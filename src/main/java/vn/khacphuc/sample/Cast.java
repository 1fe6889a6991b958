package vn.khacphuc.sample;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.identity.Actors;

/** Who acts in the sample, and on which version of what. */
@Component
class Cast {

    private final Actors actors;
    private final JdbcClient jdbc;
    private final Map<String, Actor> known = new HashMap<>();

    Cast(Actors actors, JdbcClient jdbc) {
        this.actors = actors;
        this.jdbc = jdbc;
    }

    Actor as(String username, Instant at) {
        return known.computeIfAbsent(username, name -> actors.of(name, at)).at(at);
    }

    long personId(String username) {
        return jdbc.sql("SELECT person_id FROM account WHERE username = ?")
                .param(username)
                .query(Long.class)
                .single();
    }

    Submission plan(long id) {
        return on("plan", id);
    }

    Submission task(long id) {
        return on("task", id);
    }

    Submission amendment(long id) {
        return on("plan_amendment", id);
    }

    Submission extension(long id) {
        return on("task_extension", id);
    }

    Submission deficiency(long id) {
        return on("deficiency", id);
    }

    long lastReport(long taskId) {
        return jdbc.sql("SELECT MAX(id) FROM progress_report WHERE task_id = ?")
                .param(taskId)
                .query(Long.class)
                .single();
    }

    void forget() {
        known.clear();
    }

    private Submission on(String table, long id) {
        return Submission.of(jdbc.sql("SELECT version FROM " + table + " WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single());
    }
}
