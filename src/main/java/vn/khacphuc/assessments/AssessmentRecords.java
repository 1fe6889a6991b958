package vn.khacphuc.assessments;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.FoundRows;

/** The dated rows that each verb leaves. */
@Component
class AssessmentRecords {

    private final JdbcClient jdbc;

    AssessmentRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void changed(Actor by, String verb, long assessmentId) {
        insert(by, verb, "a.id = :id", assessmentId);
    }

    void allChanged(Actor by, String verb, long periodId) {
        insert(by, verb, "a.period_id = :id", periodId);
    }

    private void insert(Actor by, String verb, String which, long id) {
        FoundRows.insert(
                jdbc,
                "assessment_history (assessment_id, at, verb, account_id, person_id, state, rating)",
                """
                SELECT a.id, :at, :verb, :account, :person, a.state, a.rating FROM assessment a WHERE\s""" + which,
                Map.of("at", by.at(), "verb", verb, "account", by.accountId(), "person", by.personId(), "id", id));
    }
}
