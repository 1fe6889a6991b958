package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.units.Succession;

/** With a unit ends its committee; whoever followed the unit follows its successor. */
@Component
class CommitteeSuccession implements Succession {

    private final CommitteeRecords records;
    private final JdbcClient jdbc;

    CommitteeSuccession(CommitteeRecords records, JdbcClient jdbc) {
        this.records = records;
        this.jdbc = jdbc;
    }

    @Override
    public void merged(Actor by, List<Long> fromIds, long intoId, LocalDate firstDay) {
        jdbc.sql("""
                        INSERT IGNORE INTO committee_member_unit (member_id, unit_id)
                        SELECT mu.member_id, :into FROM committee_member_unit mu
                        JOIN committee_member m ON m.id = mu.member_id AND m.to_day IS NULL
                        WHERE mu.unit_id IN (:from)""").param("into", intoId).param("from", fromIds).update();
        List<Long> ending =
                jdbc.sql("""
                        SELECT id FROM committee WHERE unit_id IN (:from) AND ended_on IS NULL ORDER BY id LIMIT 10000""").param("from", fromIds).query(Long.class).list();
        if (ending.isEmpty()) {
            return;
        }
        LocalDate last = firstDay.minusDays(1);
        var before = records.values(ending);
        jdbc.sql("UPDATE committee SET ended_on = :last, version = version + 1 WHERE id IN (:ids)")
                .param("last", last)
                .param("ids", ending)
                .update();
        records.close(ending, last);
        records.told(by, "committee.ended", before);
    }
}
