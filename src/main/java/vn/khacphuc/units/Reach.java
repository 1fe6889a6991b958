package vn.khacphuc.units;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the closure that scopes are read by: a unit sees itself, all below, and the predecessors of all these. What a unit
 * left that was split counts with its heir alone, so that figures of the successors add up.
 */
@Component
class Reach {

    private final JdbcClient jdbc;
    private final List<ReachListener> listeners;

    Reach(JdbcClient jdbc, List<ReachListener> listeners) {
        this.jdbc = jdbc;
        this.listeners = listeners;
    }

    /** Whoever changes the tree at the same time waits here, before anything is changed. */
    void lock() {
        jdbc.sql("SELECT id FROM unit WHERE parent_id IS NULL ORDER BY id LIMIT 1 FOR UPDATE")
                .query(Long.class)
                .optional();
    }

    void rebuild() {
        jdbc.sql("DELETE FROM unit_reach").update();
        jdbc.sql("""
                INSERT INTO unit_reach (ancestor_id, unit_id, counts)
                WITH RECURSIVE reach (ancestor_id, unit_id, counts) AS (
                    SELECT id, id, 1 FROM unit
                    UNION
                    SELECT seen.by_id, reach.unit_id, reach.counts * seen.counts
                    FROM reach
                    JOIN (SELECT id AS unit_id, parent_id AS by_id, 1 AS counts FROM unit WHERE parent_id IS NOT NULL
                          UNION SELECT from_unit_id, to_unit_id, whole FROM unit_succession) seen
                      ON seen.unit_id = reach.ancestor_id)
                SELECT ancestor_id, unit_id, MAX(counts) FROM reach GROUP BY ancestor_id, unit_id""").update();
        listeners.forEach(ReachListener::reachChanged);
    }
}
