package vn.khacphuc.deficiencies;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;
import vn.khacphuc.identity.OpenItems;

/** Deficiencies that a person answers for, until they are settled. */
@Component
class HeldDeficiencies implements OpenItems {

    private static final String HELD = "person_id = ? AND state IN ('OPEN', 'IN_REMEDY', 'TOLERATED')";

    private final DeficiencyRecords records;
    private final JdbcClient jdbc;
    private final Trail trail;

    HeldDeficiencies(DeficiencyRecords records, JdbcClient jdbc, Trail trail) {
        this.records = records;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return "deficiencies";
    }

    @Override
    public Map<Long, Integer> counts(Collection<Long> personIds, Instant at) {
        return OpenItems.counted(jdbc.sql("""
                        SELECT person_id, COUNT(*) FROM deficiency
                        WHERE person_id IN (:people) AND state IN ('OPEN', 'IN_REMEDY', 'TOLERATED') GROUP BY person_id""").param("people", personIds));
    }

    @Override
    public void handOver(Actor by, long personId, long heirId) {
        List<Held> held = jdbc.sql("SELECT id, unit_id FROM deficiency WHERE " + HELD + " ORDER BY id FOR UPDATE")
                .param(personId)
                .query(Held.class)
                .list();
        jdbc.sql("UPDATE deficiency SET version = version + 1, person_id = :heir WHERE id IN (:ids)")
                .param("heir", heirId)
                .param("ids", held.stream().map(Held::id).toList())
                .update();
        records.history(
                by, "deficiency.handed_over", held.stream().map(Held::id).toList(), "");
        held.forEach(one -> trail.write(
                by,
                "deficiency.handed_over",
                "deficiency",
                one.id(),
                one.unitId(),
                Map.of("person", personId),
                Map.of("person", heirId)));
    }

    private record Held(long id, long unitId) {}
}
