package vn.khacphuc.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.khacphuc.base.Actor;

/**
 * Open work of one kind that a person has in hand. Nobody leaves with it: it is handed over first, in the transaction of
 * that.
 */
public interface OpenItems {

    /** Names the kind; {@code identity.items.<kind>} and {@code refusal.identity.items.<kind>} are its texts. */
    String kind();

    /** How many each of these people has in hand at a moment; whoever has none may be left out. */
    Map<Long, Integer> counts(Collection<Long> personIds, Instant at);

    /** Reads counts from a query of two columns: person, number. */
    static Map<Long, Integer> counted(StatementSpec query) {
        Map<Long, Integer> counts = new HashMap<>();
        query.query(row -> {
            counts.put(row.getLong(1), row.getInt(2));
        });
        return counts;
    }

    /** Gives all of them to an heir, who belongs to the person's unit; leaves history and trail on each. */
    void handOver(Actor by, long personId, long heirId);
}
