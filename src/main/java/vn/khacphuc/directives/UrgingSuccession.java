package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.units.Succession;

/** Slips that a unit has not answered, or whose answer is not judged, are its successor's to answer. */
@Component
class UrgingSuccession implements Succession {

    private static final String OPEN = """
            SELECT id FROM urging WHERE unit_id IN (:units) AND state IN ('PROPOSED', 'SENT', 'ANSWERED')
            ORDER BY id LIMIT 100000""";

    private final UrgingRecords records;
    private final JdbcClient jdbc;

    UrgingSuccession(UrgingRecords records, JdbcClient jdbc) {
        this.records = records;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Refusal.Reason> objection(long unitId, LocalDate lastDay) {
        int open = open(List.of(unitId)).size();
        return open == 0
                ? Optional.empty()
                : Optional.of(new Refusal.Reason("refusal.directives.urging.unit_open", open));
    }

    @Override
    public void merged(Actor by, List<Long> fromIds, long intoId, LocalDate firstDay) {
        List<Long> open = open(fromIds);
        if (open.isEmpty()) {
            return;
        }
        jdbc.sql("UPDATE urging SET unit_id = :into, version = version + 1 WHERE id IN (:ids)")
                .param("into", intoId)
                .param("ids", open)
                .update();
        records.told(by, "urging.followed", open);
    }

    private List<Long> open(List<Long> unitIds) {
        return jdbc.sql(OPEN).param("units", unitIds).query(Long.class).list();
    }
}
