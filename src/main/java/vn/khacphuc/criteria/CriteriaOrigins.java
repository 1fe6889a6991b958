package vn.khacphuc.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Which lines of earlier sets a line goes on from, so that years compare: one or several, or none. */
@Service
public class CriteriaOrigins {

    private static final int MOST = 20;

    private final CriteriaSetRepository sets;
    private final JdbcClient jdbc;
    private final Trail trail;

    CriteriaOrigins(CriteriaSetRepository sets, JdbcClient jdbc, Trail trail) {
        this.sets = sets;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Ids of the lines of a former set, by the id of the line of a set that goes on from them. */
    public Map<Long, Set<Long>> of(long setId, long formerSetId) {
        Map<Long, Set<Long>> found = new HashMap<>();
        jdbc.sql("""
                        SELECT x.criterion_id, x.origin_id FROM criterion_origin x
                        JOIN criterion n ON n.id = x.criterion_id JOIN criterion o ON o.id = x.origin_id
                        WHERE n.set_id = ? AND o.set_id = ? LIMIT 20000""").params(setId, formerSetId).query(row -> {
            found.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getLong(2));
        });
        return found;
    }

    /**
     * Says for some lines of a set which lines of an earlier one they go on from, in place of what was said before; lines
     * that are not named keep theirs. Also for a set in use, whose scores stay what they are.
     */
    @May(Role.COORDINATOR)
    public void map(Actor by, Submission submission, long setId, long formerSetId, Map<Long, Set<Long>> origins) {
        CriteriaSet set = sets.findById(setId).orElseThrow(() -> new NotFound("criteria set", setId));
        Conflict.check(set.version(), submission);
        CriteriaSet former = sets.findById(formerSetId).orElseThrow(() -> new NotFound("criteria set", formerSetId));
        Set<Long> lines = lines(setId);
        Set<Long> old = lines(formerSetId);
        new Refusals()
                .when(former.year() >= set.year(), "refusal.criteria.mapping.year", String.valueOf(set.year()))
                .when(
                        !lines.containsAll(origins.keySet())
                                || origins.values().stream().anyMatch(some -> !old.containsAll(some)),
                        "refusal.criteria.mapping.line")
                .when(
                        origins.values().stream().anyMatch(some -> some.size() > MOST),
                        "refusal.criteria.mapping.many",
                        MOST)
                .when(origins.isEmpty(), "refusal.criteria.mapping.none")
                .refuse();
        int mine = jdbc.sql("UPDATE criteria_set SET version = version + 1 WHERE id = ? AND version = ?")
                .params(setId, set.version())
                .update();
        if (mine == 0) {
            throw new Conflict();
        }
        Map<Long, Set<Long>> before = of(setId, formerSetId);
        List<String> changed = new ArrayList<>();
        origins.forEach((line, some) -> {
            if (!some.equals(before.getOrDefault(line, Set.of()))) {
                write(line, formerSetId, some);
                changed.add(line + " ← " + some);
            }
        });
        trail.write(
                by,
                "criteria.mapped",
                "criteria_set",
                setId,
                null,
                Map.of("former", former.year(), "origins", String.join("; ", changed)));
    }

    private void write(long line, long formerSetId, Set<Long> origins) {
        jdbc.sql("""
                        DELETE FROM criterion_origin WHERE criterion_id = ?
                          AND origin_id IN (SELECT id FROM criterion WHERE set_id = ?)""").params(line, formerSetId).update();
        origins.forEach(origin -> jdbc.sql("INSERT INTO criterion_origin (criterion_id, origin_id) VALUES (?, ?)")
                .params(line, origin)
                .update());
    }

    private Set<Long> lines(long setId) {
        return new HashSet<>(jdbc.sql("SELECT id FROM criterion WHERE set_id = ?")
                .param(setId)
                .query(Long.class)
                .list());
    }
}
