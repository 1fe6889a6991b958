package vn.khacphuc.units;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Sight;

/** Reads from where units are seen. */
@Component
class UnitSight implements Sight {

    private final JdbcClient jdbc;

    UnitSight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Set<Long>> seenFrom(Collection<Long> unitIds) {
        Map<Long, Set<Long>> seenFrom = new HashMap<>();
        jdbc.sql("SELECT unit_id, ancestor_id FROM unit_reach WHERE unit_id IN (:units) LIMIT 200000")
                .param("units", unitIds)
                .query(row -> {
                    seenFrom.computeIfAbsent(row.getLong(1), unit -> new HashSet<>())
                            .add(row.getLong(2));
                });
        return seenFrom;
    }
}
