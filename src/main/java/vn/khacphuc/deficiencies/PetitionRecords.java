package vn.khacphuc.deficiencies;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Trail;

/** The rows beside a petition: the causes it is about, and its dated history. */
@Component
class PetitionRecords {

    private final JdbcClient jdbc;
    private final Trail trail;

    PetitionRecords(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Refuses what lacks words, what no superior rule caused, and what another petition asks about already. */
    void check(Actor by, PetitionDraft draft, long exceptId) {
        draft.deficiencyIds().forEach(id -> {
            if (!within(by, id)) {
                throw new NotFound("deficiency", id);
            }
        });
        List<Long> ids = draft.deficiencyIds().isEmpty() ? List.of(0L) : draft.deficiencyIds();
        // Of two petitions at once about the same, the later one reads the other.
        jdbc.sql("SELECT id FROM deficiency WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                .param("ids", ids)
                .query(Long.class)
                .list();
        int caused = number(
                "SELECT COUNT(*) FROM deficiency_cause WHERE cause = 'SUPERIOR_RULE' AND deficiency_id IN (:ids)",
                ids,
                exceptId);
        int asked = number("""
                SELECT COUNT(DISTINCT c.deficiency_id) FROM petition_cause c JOIN petition p ON p.id = c.petition_id
                WHERE c.deficiency_id IN (:ids) AND p.id <> :except AND p.state IN ('DRAFT', 'SENT')""", ids, exceptId);
        new Refusals()
                .text(draft.title(), 500, "refusal.deficiencies.petitions.title")
                .text(draft.addressee(), 300, "refusal.deficiencies.petitions.addressee")
                .limit(draft.text(), 4000, "refusal.deficiencies.petitions.text")
                .when(draft.deficiencyIds().isEmpty(), "refusal.deficiencies.petitions.nothing")
                .when(
                        caused < draft.deficiencyIds().size(),
                        "refusal.deficiencies.petitions.other_class",
                        draft.deficiencyIds().size() - caused)
                .when(asked > 0, "refusal.deficiencies.petitions.asked", asked)
                .refuse();
    }

    void causes(long id, PetitionDraft draft) {
        jdbc.sql("DELETE FROM petition_cause WHERE petition_id = ?").param(id).update();
        draft.deficiencyIds()
                .forEach(deficiency -> jdbc.sql("INSERT INTO petition_cause (petition_id, deficiency_id) VALUES (?, ?)")
                        .params(id, deficiency)
                        .update());
    }

    int causes(long id) {
        return number("SELECT COUNT(*) FROM petition_cause WHERE petition_id = :except", List.of(0L), id);
    }

    /** Those that count no more, or whose cause is no longer said to lie in superior rules. */
    int gone(long id) {
        return number("""
                SELECT COUNT(*) FROM petition_cause c JOIN deficiency d ON d.id = c.deficiency_id
                WHERE c.petition_id = :except AND (d.state IN ('WITHDRAWN', 'NOT_EFFECTIVE') OR NOT EXISTS (
                    SELECT 1 FROM deficiency_cause k WHERE k.deficiency_id = d.id AND k.cause = 'SUPERIOR_RULE'))""", List.of(0L), id);
    }

    /** What was sent stays as it was sent. */
    void freeze(long id) {
        jdbc.sql("""
                        UPDATE petition_cause c
                        JOIN deficiency d ON d.id = c.deficiency_id JOIN unit u ON u.id = d.unit_id
                        JOIN deficiency_cause k ON k.deficiency_id = d.id AND k.cause = 'SUPERIOR_RULE'
                        LEFT JOIN cause_heading h ON h.id = k.heading_id
                        SET c.unit_name = u.name, c.heading = COALESCE(h.name, ''), c.cause_text = k.text,
                            c.title = d.title, c.points = d.points_lost
                        WHERE c.petition_id = ?""").param(id).update();
    }

    void told(Actor by, String verb, Petition petition, String reason, Map<String, ?> after) {
        jdbc.sql("""
                        INSERT INTO petition_history (petition_id, at, verb, account_id, state, causes, reason)
                        SELECT p.id, :at, :verb, :account, p.state,
                               (SELECT COUNT(*) FROM petition_cause c WHERE c.petition_id = p.id), :reason
                        FROM petition p WHERE p.id = :id""")
                .param("at", by.at())
                .param("verb", verb)
                .param("account", by.accountId())
                .param("reason", reason.strip())
                .param("id", petition.id())
                .update();
        trail.write(by, verb, "petition", petition.id(), petition.authorityId(), after);
    }

    private boolean within(Actor by, long deficiencyId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM deficiency d JOIN unit_reach r ON r.unit_id = d.unit_id
                                       WHERE d.id = ? AND r.ancestor_id = ?)""")
                .params(deficiencyId, by.scope().unitId())
                .query(Boolean.class)
                .single();
    }

    private int number(String sql, List<Long> ids, long exceptId) {
        var asked = jdbc.sql(sql);
        if (sql.contains(":ids")) {
            asked = asked.param("ids", ids);
        }
        if (sql.contains(":except")) {
            asked = asked.param("except", exceptId);
        }
        return asked.query(Integer.class).single();
    }
}
