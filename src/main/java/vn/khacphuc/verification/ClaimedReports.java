package vn.khacphuc.verification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;
import vn.khacphuc.identity.OpenItems;

/** Reports a person has claimed. They go back to the queue: the heir may not be one who decides. */
@Component
class ClaimedReports implements OpenItems {

    private final JdbcClient jdbc;
    private final Trail trail;

    ClaimedReports(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return "claims";
    }

    @Override
    public Map<Long, Integer> counts(Collection<Long> personIds, Instant at) {
        return OpenItems.counted(jdbc.sql("""
                        SELECT person_id, COUNT(*) FROM verification_claim
                        WHERE person_id IN (:people) AND until > :at GROUP BY person_id""").param("at", at).param("people", personIds));
    }

    @Override
    public void handOver(Actor by, long personId, long heirId) {
        List<Claimed> claimed =
                jdbc.sql("""
                        SELECT c.task_id, t.unit_id FROM verification_claim c JOIN task t ON t.id = c.task_id
                        WHERE c.person_id = ? ORDER BY c.task_id LIMIT 10000""").param(personId).query(Claimed.class).list();
        jdbc.sql("DELETE FROM verification_claim WHERE person_id = ?")
                .param(personId)
                .update();
        claimed.forEach(claim ->
                trail.write(by, "report.released", "task", claim.taskId(), claim.unitId(), Map.of("person", personId)));
    }

    private record Claimed(long taskId, long unitId) {}
}
