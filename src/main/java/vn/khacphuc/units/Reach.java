package vn.khacphuc.units;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the closure that scopes are read by: a unit sees itself, all below, and the predecessors of all these. */
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
                INSERT INTO unit_reach (ancestor_id, unit_id)
                WITH RECURSIVE reach (ancestor_id, unit_id) AS (
                    SELECT id, id FROM unit
                    UNION
                    SELECT seen.by_id, reach.unit_id
                    FROM reach
                    JOIN (SELECT id AS unit_id, parent_id AS by_id FROM unit WHERE parent_id IS NOT NULL
                          UNION SELECT from_unit_id, to_unit_id FROM unit_succession) seen
                      ON seen.unit_id = reach.ancestor_id)
                SELECT ancestor_id, unit_id FROM reach""").update();
        listeners.forEach(ReachListener::reachChanged);
    }
}
