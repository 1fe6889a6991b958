package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Trail;
import vn.khacphuc.units.Succession;

/** What is still wrong in a unit is its successor's to mend; what is settled stays where it was. */
@Component
class DeficiencySuccession implements Succession {

    private static final String OPEN = """
            SELECT id FROM deficiency WHERE unit_id IN (:units) AND state IN ('OPEN', 'IN_REMEDY', 'TOLERATED')
            ORDER BY id LIMIT 100000""";

    private final JdbcClient jdbc;
    private final DeficiencyRecords records;
    private final Trail trail;

    DeficiencySuccession(JdbcClient jdbc, DeficiencyRecords records, Trail trail) {
        this.jdbc = jdbc;
        this.records = records;
        this.trail = trail;
    }

    @Override
    public Optional<Refusal.Reason> objection(long unitId, LocalDate lastDay) {
        int open = open(List.of(unitId)).size();
        return open == 0 ? Optional.empty() : Optional.of(new Refusal.Reason("refusal.deficiencies.unit_open", open));
    }

    @Override
    public void merged(Actor by, List<Long> fromIds, long intoId, LocalDate firstDay) {
        List<Long> open = open(fromIds);
        if (open.isEmpty()) {
            return;
        }
        jdbc.sql("UPDATE deficiency SET unit_id = :into, version = version + 1 WHERE id IN (:ids)")
                .param("into", intoId)
                .param("ids", open)
                .update();
        records.history(by, "deficiency.followed", open, "");
        open.forEach(id -> trail.write(by, "deficiency.followed", "deficiency", id, intoId, Map.of()));
    }

    private List<Long> open(List<Long> unitIds) {
        return jdbc.sql(OPEN).param("units", unitIds).query(Long.class).list();
    }
}
