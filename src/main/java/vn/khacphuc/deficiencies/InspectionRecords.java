package vn.khacphuc.deficiencies;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;

/** The rows beside an inspection: units, team, dated history; and what it found. */
@Component
class InspectionRecords {

    private final JdbcClient jdbc;

    InspectionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void children(long id, InspectionDraft draft) {
        for (String table : List.of("inspection_unit", "inspection_member")) {
            jdbc.sql("DELETE FROM " + table + " WHERE inspection_id = ?")
                    .param(id)
                    .update();
        }
        draft.unitIds()
                .forEach(unit -> jdbc.sql("INSERT INTO inspection_unit (inspection_id, unit_id) VALUES (?, ?)")
                        .params(id, unit)
                        .update());
        Long lead = draft.leadId();
        if (lead != null) {
            member(id, lead, true);
        }
        draft.memberIds().forEach(person -> member(id, person, false));
    }

    private void member(long id, long personId, boolean leads) {
        jdbc.sql("INSERT INTO inspection_member (inspection_id, person_id, leads) VALUES (?, ?, ?)")
                .params(id, personId, leads)
                .update();
    }

    void history(Actor by, String verb, long id, String reason) {
        history(by, verb, List.of(id), reason);
    }

    void history(Actor by, String verb, Collection<Long> ids, String reason) {
        jdbc.sql("""
                        INSERT INTO inspection_history (inspection_id, at, verb, account_id, state, planned_on, reason)
                        SELECT id, :at, :verb, :account, state, planned_on, :reason FROM inspection
                        WHERE id IN (:ids) ORDER BY id""")
                .param("at", by.at())
                .param("verb", verb)
                .param("account", by.accountId())
                .param("reason", reason.strip())
                .param("ids", ids)
                .update();
    }

    boolean isLed(long id) {
        return is("SELECT EXISTS (SELECT 1 FROM inspection_member WHERE inspection_id = ? AND leads)", id);
    }

    boolean hasFound(long id) {
        return is("SELECT EXISTS (SELECT 1 FROM deficiency WHERE inspection_id = ?)", id);
    }

    /** Whether the unit, or one it follows, is among those looked at, or below one of them. */
    boolean looksAt(long id, long unitId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM inspection_unit iu JOIN unit_reach r
                                       ON (r.ancestor_id = iu.unit_id AND r.unit_id = :unit)
                                       OR (r.ancestor_id = :unit AND r.unit_id = iu.unit_id)
                                       WHERE iu.inspection_id = :id)""")
                .param("unit", unitId)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether anything it found is still to be settled. What turned out a duplicate waits for the one that stands for it,
     * what had no effect for the one that followed.
     */
    boolean isUnsettled(long id) {
        return is("""
                SELECT EXISTS (
                    SELECT 1 FROM deficiency d
                    LEFT JOIN deficiency x ON x.id = d.duplicate_of_id
                    LEFT JOIN deficiency y ON y.repeats_id = x.id AND x.state = 'NOT_EFFECTIVE'
                    WHERE d.inspection_id = ?
                      AND (d.state IN ('OPEN', 'IN_REMEDY', 'TOLERATED') OR x.state IN ('OPEN', 'IN_REMEDY', 'TOLERATED')
                           OR y.state IN ('OPEN', 'IN_REMEDY', 'TOLERATED')))""", id);
    }

    /** Inspections that a deficiency came from, by itself or by what was merged into it or followed by it. */
    List<Long> touched(long deficiencyId) {
        return jdbc.sql("""
                        SELECT DISTINCT i FROM (
                            SELECT inspection_id AS i FROM deficiency WHERE id = :id
                            UNION ALL SELECT inspection_id FROM deficiency WHERE duplicate_of_id = :id
                            UNION ALL SELECT x.inspection_id FROM deficiency d
                                      JOIN deficiency x ON x.duplicate_of_id = d.repeats_id WHERE d.id = :id) found
                        WHERE i IS NOT NULL ORDER BY i LIMIT 100""").param("id", deficiencyId).query(Long.class).list();
    }

    private boolean is(String sql, long id) {
        return jdbc.sql(sql).param(id).query(Boolean.class).single();
    }
}
