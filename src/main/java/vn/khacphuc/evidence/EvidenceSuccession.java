package vn.khacphuc.evidence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.units.Succession;

/** Files of units that are merged count for the successor's quota. */
@Component
class EvidenceSuccession implements Succession {

    private final JdbcClient jdbc;

    EvidenceSuccession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void merged(Actor by, List<Long> fromIds, long intoId, LocalDate firstDay) {
        jdbc.sql("UPDATE evidence_file SET unit_id = :into WHERE unit_id IN (:from)")
                .param("into", intoId)
                .param("from", fromIds)
                .update();
    }
}
