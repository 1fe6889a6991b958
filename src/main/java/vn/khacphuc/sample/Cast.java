package vn.khacphuc.sample;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.identity.Actors;
import vn.khacphuc.verification.ReviewQueries;
import vn.khacphuc.verification.Seen;

/** Who acts in the sample, and on which version of what. */
@Component
class Cast {

    private final Actors actors;
    private final ReviewQueries reviews;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Map<String, Actor> known = new HashMap<>();
    private final Map<Long, Long> open = new HashMap<>();

    Cast(Actors actors, ReviewQueries reviews, JdbcClient jdbc, EntityManager entities) {
        this.actors = actors;
        this.reviews = reviews;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    Actor as(String username, Instant at) {
        apart();
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

    Submission directive(long id) {
        return on("directive", id);
    }

    Submission urging(long id) {
        return on("urging", id);
    }

    Submission agenda(long id) {
        return on("agenda_item", id);
    }

    Submission deficiency(long id) {
        return on("deficiency", id);
    }

    Submission paper(long id) {
        return on("paper", id);
    }

    Submission petition(long id) {
        return on("petition", id);
    }

    Submission scorecard(long id) {
        return on("scorecard", id);
    }

    Submission sheet(long id) {
        return on("score_sheet", id);
    }

    Submission assessment(long id) {
        return on("assessment", id);
    }

    Submission round(long id) {
        return on("scoring_round", id);
    }

    Submission inspection(long id) {
        return on("inspection", id);
    }

    /** Remembers where a unit lost points that nobody has logged yet. */
    void leavesOpen(long unitId, long areaId) {
        open.put(unitId, areaId);
    }

    /** The area in which a unit lost points that nobody has logged: room for what is found later. */
    long openArea(long unitId) {
        Long area = open.get(unitId);
        if (area == null) {
            throw new IllegalStateException("all that unit " + unitId + " lost is explained");
        }
        return area;
    }

    /** The report a task waits with, all of it looked at and found in order. */
    Seen inOrder(Actor by, long taskId) {
        return reviews.review(by, taskId).orElseThrow().inOrder();
    }

    void forget() {
        known.clear();
        open.clear();
    }

    /** What was read before is read anew: many operations share a transaction here, but not what they have in mind. */
    void apart() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            entities.flush();
            entities.clear();
        }
    }

    private Submission on(String table, long id) {
        apart();
        return Submission.of(jdbc.sql("SELECT version FROM " + table + " WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single());
    }
}
