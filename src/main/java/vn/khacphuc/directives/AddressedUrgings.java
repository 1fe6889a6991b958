package vn.khacphuc.directives;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.identity.OpenItems;

/** Slips addressed to a person by name that wait for an answer, or for being sent. */
@Component
class AddressedUrgings implements OpenItems {

    private static final List<UrgingState> WAITING = List.of(UrgingState.PROPOSED, UrgingState.SENT);

    private final UrgingRepository urgings;
    private final UrgingRecords records;
    private final JdbcClient jdbc;

    AddressedUrgings(UrgingRepository urgings, UrgingRecords records, JdbcClient jdbc) {
        this.urgings = urgings;
        this.records = records;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "urgings";
    }

    @Override
    public Map<Long, Integer> counts(Collection<Long> personIds, Instant at) {
        return OpenItems.counted(jdbc.sql("""
                        SELECT person_id, COUNT(*) FROM urging
                        WHERE person_id IN (:people) AND state IN ('PROPOSED', 'SENT') GROUP BY person_id""").param("people", personIds));
    }

    @Override
    public void handOver(Actor by, long personId, long heirId) {
        List<Urging> waiting = urgings.findByPersonIdAndStateInOrderById(personId, WAITING);
        waiting.forEach(slip -> slip.addressTo(heirId));
        records.told(
                by,
                "urging.handed_over",
                urgings.saveAllAndFlush(waiting).stream().map(Urging::id).toList(),
                Map.of("person", personId),
                Map.of("person", heirId));
    }
}
