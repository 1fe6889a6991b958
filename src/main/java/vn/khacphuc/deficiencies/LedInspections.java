package vn.khacphuc.deficiencies;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;
import vn.khacphuc.identity.OpenItems;

/** Inspections whose team a person leads, until they are concluded. */
@Component
class LedInspections implements OpenItems {

    private static final String LED = """
            FROM inspection i JOIN inspection_member m ON m.inspection_id = i.id AND m.leads
            WHERE m.person_id = ? AND i.state IN ('PLANNED', 'HELD')
            """;

    private final InspectionRecords records;
    private final JdbcClient jdbc;
    private final Trail trail;

    LedInspections(InspectionRecords records, JdbcClient jdbc, Trail trail) {
        this.records = records;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return "inspections";
    }

    @Override
    public Map<Long, Integer> counts(Collection<Long> personIds, Instant at) {
        return OpenItems.counted(jdbc.sql("""
                        SELECT m.person_id, COUNT(*)
                        FROM inspection i JOIN inspection_member m ON m.inspection_id = i.id AND m.leads
                        WHERE m.person_id IN (:people) AND i.state IN ('PLANNED', 'HELD') GROUP BY m.person_id""").param("people", personIds));
    }

    @Override
    public void handOver(Actor by, long personId, long heirId) {
        List<Led> led = jdbc.sql("SELECT i.id, i.unit_id " + LED + " ORDER BY i.id FOR UPDATE")
                .param(personId)
                .query(Led.class)
                .list();
        List<Long> ids = led.stream().map(Led::id).toList();
        Map<Long, Map<String, @Nullable Object>> before = new HashMap<>();
        ids.forEach(id -> before.put(id, trail.values("inspection", id)));
        jdbc.sql("UPDATE inspection SET version = version + 1 WHERE id IN (:ids)")
                .param("ids", ids)
                .update();
        // The heir may have been a member of the team before.
        jdbc.sql("DELETE FROM inspection_member WHERE inspection_id IN (:ids) AND person_id = :heir AND NOT leads")
                .param("ids", ids)
                .param("heir", heirId)
                .update();
        jdbc.sql("UPDATE inspection_member SET person_id = :heir WHERE inspection_id IN (:ids) AND leads")
                .param("ids", ids)
                .param("heir", heirId)
                .update();
        records.history(by, "inspection.handed_over", ids, "");
        led.forEach(one -> trail.changed(
                by,
                "inspection.handed_over",
                "inspection",
                one.id(),
                one.unitId(),
                before.getOrDefault(one.id(), Map.of())));
    }

    private record Led(long id, long unitId) {}
}
