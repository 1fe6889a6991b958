package vn.khacphuc.deficiencies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.FoundRows;

/** The rows beside a deficiency: causes and dated history. */
@Component
class DeficiencyRecords {

    private final JdbcClient jdbc;

    DeficiencyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same for one that was read at a version: where its causes alone are new, the version is too. */
    void causes(long id, long version, DeficiencyDraft draft) {
        jdbc.sql("UPDATE deficiency SET version = version + 1 WHERE id = ? AND version = ?")
                .params(id, version)
                .update();
        causes(id, draft);
    }

    /** Puts the causes as the draft has them; a text that is gone takes its heading with it. */
    void causes(long id, DeficiencyDraft draft) {
        for (Cause cause : Cause.values()) {
            String text = draft.causes().getOrDefault(cause, "").strip();
            if (text.isEmpty()) {
                jdbc.sql("DELETE FROM deficiency_cause WHERE deficiency_id = ? AND cause = ?")
                        .params(id, cause.name())
                        .update();
                continue;
            }
            jdbc.sql("""
                            INSERT INTO deficiency_cause (deficiency_id, cause, text) VALUES (?, ?, ?)
                            ON DUPLICATE KEY UPDATE text = VALUES(text)""").params(id, cause.name(), text).update();
            Long heading = draft.headings().get(cause);
            if (heading != null) {
                jdbc.sql("UPDATE deficiency_cause SET heading_id = NULLIF(?, 0) WHERE deficiency_id = ? AND cause = ?")
                        .params(heading, id, cause.name())
                        .update();
            }
        }
    }

    /** Whether causes of a class may come under a heading: it is of that class, and still offered or theirs already. */
    boolean mayHead(Cause cause, long headingId, long deficiencyId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM cause_heading h WHERE h.id = :heading AND h.cause = :cause
                            AND (NOT h.ended OR EXISTS (SELECT 1 FROM deficiency_cause c
                                WHERE c.deficiency_id = :id AND c.cause = h.cause AND c.heading_id = h.id)))""")
                .param("heading", headingId)
                .param("cause", cause.name())
                .param("id", deficiencyId)
                .query(Boolean.class)
                .single();
    }

    void history(Actor by, String verb, long id) {
        history(by, verb, id, "");
    }

    void history(Actor by, String verb, long id, String reason) {
        history(by, verb, List.of(id), reason);
    }

    void history(Actor by, String verb, Collection<Long> ids, String reason) {
        FoundRows.insert(
                jdbc,
                """
                        deficiency_history (deficiency_id, at, verb, account_id, unit_id, area_id, criterion_id,
                                                        year, state, points_lost, tolerated_until, reason)""",
                """
                        SELECT id, :at, :verb, :account, unit_id, area_id, criterion_id, year, state, points_lost,
                               tolerated_until, :reason
                        FROM deficiency WHERE id IN (:ids) ORDER BY id""",
                Map.of("at", by.at(), "verb", verb, "account", by.accountId(), "ids", ids, "reason", reason.strip()));
    }

    void check(Actor by, long id, EffectCheck check, boolean effective) {
        jdbc.sql("""
                        INSERT INTO deficiency_check (deficiency_id, at, account_id, checked_on, text, effective)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(id, by.at(), by.accountId(), check.day(), check.text().strip(), effective)
                .update();
    }

    /** What pointed to a duplicate points to the one that stands for it. */
    void takeOver(long fromId, long intoId) {
        jdbc.sql("UPDATE deficiency SET duplicate_of_id = ?, version = version + 1 WHERE duplicate_of_id = ?")
                .params(intoId, fromId)
                .update();
        jdbc.sql("UPDATE deficiency SET repeats_id = ?, version = version + 1 WHERE repeats_id = ? AND id > ?")
                .params(intoId, fromId, intoId)
                .update();
    }

    /** An earlier deficiency of the unit or of one it follows. */
    Optional<Earlier> earlier(long unitId, long id) {
        return jdbc.sql("""
                        SELECT d.year, d.state FROM deficiency d
                        JOIN unit_reach r ON r.unit_id = d.unit_id AND r.ancestor_id = ? WHERE d.id = ?""").params(unitId, id).query(Earlier.class).optional();
    }

    record Earlier(int year, DeficiencyState state) {}
}
