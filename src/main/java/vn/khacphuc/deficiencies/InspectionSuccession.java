package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Trail;
import vn.khacphuc.units.Succession;

/** Inspections that go on follow a unit that ends, whether it inspects or is looked at. */
@Component
class InspectionSuccession implements Succession {

    private static final String OPEN = """
            SELECT i.id FROM inspection i
            WHERE i.state IN ('PLANNED', 'HELD', 'CONCLUDED')
              AND (i.unit_id IN (:units) OR EXISTS (SELECT 1 FROM inspection_unit iu
                   WHERE iu.inspection_id = i.id AND iu.unit_id IN (:units)))
            ORDER BY i.id LIMIT 10000""";

    private final JdbcClient jdbc;
    private final InspectionRecords records;
    private final Trail trail;

    InspectionSuccession(JdbcClient jdbc, InspectionRecords records, Trail trail) {
        this.jdbc = jdbc;
        this.records = records;
        this.trail = trail;
    }

    @Override
    public Optional<Refusal.Reason> objection(long unitId, LocalDate lastDay) {
        int open = open(List.of(unitId)).size();
        return open == 0
                ? Optional.empty()
                : Optional.of(new Refusal.Reason("refusal.deficiencies.inspection.unit_open", open));
    }

    @Override
    public void merged(Actor by, List<Long> fromIds, long intoId, LocalDate firstDay) {
        for (long id : open(fromIds)) {
            Map<String, @Nullable Object> before = trail.values("inspection", id);
            follow(id, fromIds, intoId);
            records.history(by, "inspection.followed", id, "");
            trail.changed(by, "inspection.followed", "inspection", id, intoId, before);
        }
    }

    /** The version moves even where only a unit looked at changed: a form filled before is out of date. */
    private void follow(long id, List<Long> fromIds, long intoId) {
        jdbc.sql("""
                        UPDATE inspection SET unit_id = IF(unit_id IN (:from), :into, unit_id), version = version + 1
                        WHERE id = :id""")
                .param("from", fromIds)
                .param("into", intoId)
                .param("id", id)
                .update();
        int looked = jdbc.sql("DELETE FROM inspection_unit WHERE inspection_id = :id AND unit_id IN (:from)")
                .param("id", id)
                .param("from", fromIds)
                .update();
        if (looked > 0) {
            jdbc.sql("INSERT IGNORE INTO inspection_unit (inspection_id, unit_id) VALUES (?, ?)")
                    .params(id, intoId)
                    .update();
        }
    }

    private List<Long> open(List<Long> unitIds) {
        return jdbc.sql(OPEN).param("units", unitIds).query(Long.class).list();
    }
}
