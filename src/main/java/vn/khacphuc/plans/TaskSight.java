package vn.khacphuc.plans;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Concerned;

/** A task is followed by the units that cooperate in it too. */
@Component
class TaskSight implements Concerned {

    private final JdbcClient jdbc;

    TaskSight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String subject() {
        return "task";
    }

    @Override
    public Map<Long, Set<Long>> seenFrom(Collection<Long> ids) {
        Map<Long, Set<Long>> seenFrom = new HashMap<>();
        jdbc.sql("SELECT task_id, ancestor_id FROM task_reach WHERE task_id IN (:tasks) LIMIT 200000")
                .param("tasks", ids)
                .query(row -> {
                    seenFrom.computeIfAbsent(row.getLong(1), task -> new HashSet<>())
                            .add(row.getLong(2));
                });
        return seenFrom;
    }
}
