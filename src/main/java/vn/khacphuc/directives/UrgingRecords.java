package vn.khacphuc.directives;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.FoundRows;
import vn.khacphuc.base.Trail;

/** The rows beside slips: numbers, dated history, the agenda, and the trail. */
@Component
class UrgingRecords {

    private static final Set<String> NEW = Set.of("urging.sent", "urging.proposed");

    private final JdbcClient jdbc;
    private final Trail trail;

    UrgingRecords(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** The next number of the sender's authority; whoever else numbers there waits until this transaction ends. */
    int number(Actor by, UrgingKind kind) {
        List<Object> key = List.of(by.scope().unitId(), by.today().getYear(), kind.name());
        jdbc.sql("INSERT IGNORE INTO urging_counter (authority_id, year, kind, last) VALUES (?, ?, ?, 0)")
                .params(key)
                .update();
        jdbc.sql("UPDATE urging_counter SET last = last + 1 WHERE authority_id = ? AND year = ? AND kind = ?")
                .params(key)
                .update();
        return jdbc.sql("SELECT last FROM urging_counter WHERE authority_id = ? AND year = ? AND kind = ?")
                .params(key)
                .query(Integer.class)
                .single();
    }

    /** The last number given in the sender's authority this year. */
    int last(Actor by, UrgingKind kind) {
        return jdbc.sql("SELECT last FROM urging_counter WHERE authority_id = ? AND year = ? AND kind = ?")
                .params(by.scope().unitId(), by.today().getYear(), kind.name())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The subject's tasks are to be discussed by the leaders. */
    void agenda(Actor by, long id) {
        jdbc.sql("""
                        INSERT INTO agenda_item (version, urging_id, authority_id, state, created_at)
                        SELECT 0, id, authority_id, 'OPEN', :at FROM urging WHERE id = :id""").param("at", by.at()).param("id", id).update();
    }

    /** One dated row and one entry of the trail; the text is the reason or the answer. */
    void told(Actor by, String verb, Urging slip, String text) {
        history(by, verb, List.of(slip.id()), text);
        trail.write(
                by,
                verb,
                "urging",
                slip.id(),
                slip.unitId(),
                told(
                        verb,
                        slip.id(),
                        Map.of(
                                "state",
                                slip.state().name(),
                                "level",
                                slip.level(),
                                "number",
                                slip.numberText(),
                                "text",
                                text)));
    }

    /** The same for many that the portal itself changed. */
    void told(Actor by, String verb, Collection<Long> ids) {
        told(by, verb, ids, Map.of(), Map.of());
    }

    /** The same, with the one value that the verb replaced in all of them. */
    void told(Actor by, String verb, Collection<Long> ids, Map<String, ?> before, Map<String, ?> after) {
        if (ids.isEmpty()) {
            return;
        }
        history(by, verb, ids, "");
        jdbc.sql("SELECT id, unit_id, state, level FROM urging WHERE id IN (:ids) ORDER BY id")
                .param("ids", ids)
                .query(Changed.class)
                .list()
                .forEach(slip ->
                        trail.write(by, verb, "urging", slip.id(), slip.unitId(), before, told(verb, slip, after)));
    }

    private Map<String, @Nullable Object> told(String verb, Changed slip, Map<String, ?> more) {
        Map<String, @Nullable Object> said = new TreeMap<>(more);
        said.put("state", slip.state());
        said.put("level", slip.level());
        return told(verb, slip.id(), said);
    }

    /** Of a new slip, and of one that goes out, all there is; of others what their verb is about. */
    private Map<String, @Nullable Object> told(String verb, long id, Map<String, ? extends @Nullable Object> said) {
        Map<String, @Nullable Object> told = new TreeMap<>();
        if (NEW.contains(verb)) {
            told.putAll(trail.values("urging", id));
            told.values().removeAll(Arrays.asList(null, "", 0L, 0));
        }
        told.putAll(said);
        return told;
    }

    private void history(Actor by, String verb, Collection<Long> ids, String text) {
        FoundRows.insert(
                jdbc,
                """
                        urging_history (urging_id, at, verb, account_id, person_id, unit_id, state, text)""",
                """
                        SELECT id, :at, :verb, :account, :person, unit_id, state, :text
                        FROM urging WHERE id IN (:ids) ORDER BY id""",
                Map.of(
                        "at",
                        by.at(),
                        "verb",
                        verb,
                        "account",
                        by.accountId(),
                        "person",
                        by.personId(),
                        "text",
                        text,
                        "ids",
                        ids));
    }

    private record Changed(long id, long unitId, String state, int level) {}
}
