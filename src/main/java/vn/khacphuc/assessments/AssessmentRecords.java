package vn.khacphuc.assessments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;

/** The dated rows that each verb leaves. */
@Component
class AssessmentRecords {

    private final JdbcClient jdbc;

    AssessmentRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void changed(Actor by, String verb, long assessmentId) {
        insert(by, verb, "a.id = ?", assessmentId);
    }

    void allChanged(Actor by, String verb, long periodId) {
        insert(by, verb, "a.period_id = ?", periodId);
    }

    private void insert(Actor by, String verb, String which, long id) {
        jdbc.sql("""
                        INSERT INTO assessment_history (assessment_id, at, verb, account_id, person_id, state, rating)
                        SELECT a.id, ?, ?, ?, ?, a.state, a.rating FROM assessment a WHERE\s""" + which)
                .params(by.at(), verb, by.accountId(), by.personId(), id)
                .update();
    }
}
