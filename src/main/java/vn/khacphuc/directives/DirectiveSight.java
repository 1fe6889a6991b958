package vn.khacphuc.directives;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Concerned;

/** A directive is followed by every unit that it orders something. */
@Component
class DirectiveSight implements Concerned {

    private final JdbcClient jdbc;

    DirectiveSight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String subject() {
        return "directive";
    }

    @Override
    public Map<Long, Set<Long>> seenFrom(Collection<Long> ids) {
        Map<Long, Set<Long>> seenFrom = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT p.directive_id, r.ancestor_id
                        FROM directive_part p JOIN unit_reach r ON r.unit_id = p.unit_id
                        WHERE p.directive_id IN (:directives) LIMIT 200000""").param("directives", ids).query(row -> {
            seenFrom.computeIfAbsent(row.getLong(1), directive -> new HashSet<>())
                    .add(row.getLong(2));
        });
        return seenFrom;
    }
}
