package vn.khacphuc.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.identity.OpenItems;

/** Places in committees: the heir takes them with what is followed, from the day of the hand-over on. */
@Component
class CommitteePlaces implements OpenItems {

    private static final String HEIR = """
            FROM committee_member m
            JOIN committee_member h ON h.committee_id = m.committee_id AND h.person_id = :heir AND h.to_day IS NULL
            """;

    private final CommitteeRecords records;
    private final JdbcClient jdbc;

    CommitteePlaces(CommitteeRecords records, JdbcClient jdbc) {
        this.records = records;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "committees";
    }

    @Override
    public Map<Long, Integer> counts(Collection<Long> personIds, Instant at) {
        return OpenItems.counted(jdbc.sql("""
                        SELECT person_id, COUNT(*) FROM committee_member
                        WHERE person_id IN (:people) AND to_day IS NULL GROUP BY person_id""").param("people", personIds));
    }

    @Override
    public void handOver(Actor by, long personId, long heirId) {
        List<Place> places = jdbc.sql("""
                        SELECT id, committee_id FROM committee_member WHERE person_id = ? AND to_day IS NULL
                        ORDER BY id LIMIT 1000""").param(personId).query(Place.class).list();
        List<Long> members = places.stream().map(Place::id).toList();
        List<Long> committees =
                places.stream().map(Place::committeeId).distinct().toList();
        var before = records.values(committees);
        jdbc.sql("UPDATE committee SET version = version + 1 WHERE id IN (:ids)")
                .param("ids", committees)
                .update();
        LocalDate today = by.today();
        jdbc.sql("""
                        INSERT INTO committee_member (committee_id, person_id, position, from_day, decision_number, decision_date)
                        SELECT m.committee_id, :heir, m.position, :today, m.decision_number, m.decision_date
                        FROM committee_member m WHERE m.id IN (:ids) AND NOT EXISTS (
                            SELECT 1 FROM committee_member h
                            WHERE h.committee_id = m.committee_id AND h.person_id = :heir AND h.to_day IS NULL)""")
                .param("heir", heirId)
                .param("today", today)
                .param("ids", members)
                .update();
        follow("committee_member_unit", "unit_id", heirId, members);
        follow("committee_member_area", "area_id", heirId, members);
        jdbc.sql("UPDATE committee_member SET to_day = :last WHERE id IN (:ids)")
                .param("last", today.minusDays(1))
                .param("ids", members)
                .update();
        records.told(by, "committee.handed_over", before);
    }

    private void follow(String table, String column, long heirId, List<Long> members) {
        jdbc.sql(
                        "INSERT IGNORE INTO %1$s (member_id, %2$s) SELECT h.id, f.%2$s %3$s JOIN %1$s f ON f.member_id = m.id WHERE m.id IN (:ids)"
                                .formatted(table, column, HEIR))
                .param("heir", heirId)
                .param("ids", members)
                .update();
    }

    private record Place(long id, long committeeId) {}
}
