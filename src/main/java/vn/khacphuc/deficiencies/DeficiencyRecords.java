package vn.khacphuc.deficiencies;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;

/** The rows beside a deficiency: causes and dated history. */
@Component
class DeficiencyRecords {

    private final JdbcClient jdbc;

    DeficiencyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void causes(long id, Map<Cause, String> causes) {
        jdbc.sql("DELETE FROM deficiency_cause WHERE deficiency_id = ?")
                .param(id)
                .update();
        causes.forEach((cause, text) -> {
            if (!text.isBlank()) {
                jdbc.sql("INSERT INTO deficiency_cause (deficiency_id, cause, text) VALUES (?, ?, ?)")
                        .params(id, cause.name(), text.strip())
                        .update();
            }
        });
    }

    void history(Actor by, String verb, long id) {
        jdbc.sql("""
                        INSERT INTO deficiency_history (deficiency_id, at, verb, account_id, unit_id, area_id, criterion_id,
                                                        year, state, points_lost, tolerated_until)
                        SELECT id, :at, :verb, :account, unit_id, area_id, criterion_id, year, state, points_lost,
                               tolerated_until
                        FROM deficiency WHERE id = :id""")
                .param("at", by.at())
                .param("verb", verb)
                .param("account", by.accountId())
                .param("id", id)
                .update();
    }

    /** Points that other deficiencies of the unit, criterion and year already account for. */
    BigDecimal explained(DeficiencyDraft draft, long exceptId) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(points_lost), 0) FROM deficiency
                        WHERE unit_id = ? AND criterion_id = ? AND year = ? AND state NOT IN ('WITHDRAWN', 'NOT_EFFECTIVE')
                          AND id <> ?""")
                .param(1, draft.unitId())
                .param(2, draft.criterionId())
                .param(3, draft.year())
                .param(4, exceptId)
                .query(BigDecimal.class)
                .single();
    }
}
