package vn.khacphuc.plans;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;

/** The dated rows of papers. */
@Component
class PaperRecords {

    private final JdbcClient jdbc;

    PaperRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void history(Actor by, String verb, List<Long> ids, String reason) {
        jdbc.sql("""
                        INSERT INTO paper_history (paper_id, at, verb, account_id, unit_id, drafter_id, state, planned_on,
                                                   issued_on, reason)
                        SELECT id, :at, :verb, :account, unit_id, drafter_id, state, planned_on, issued_on, :reason
                        FROM paper WHERE id IN (:ids)""")
                .param("at", by.at())
                .param("verb", verb)
                .param("account", by.accountId())
                .param("reason", reason.strip())
                .param("ids", ids)
                .update();
    }
}
