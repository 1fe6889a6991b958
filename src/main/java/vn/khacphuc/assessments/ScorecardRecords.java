package vn.khacphuc.assessments;

import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;

/** The rows beside a scorecard: its frozen facts, its dated history, and the trail. */
@Component
class ScorecardRecords {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Trail trail;

    ScorecardRecords(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Trail trail) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.trail = trail;
    }

    /** Whoever else issues a card of the person waits until this transaction ends. */
    void takeTurns(long personId) {
        jdbc.sql("SELECT id FROM person WHERE id = ? FOR UPDATE")
                .param(personId)
                .query(Long.class)
                .optional();
    }

    void freeze(long cardId, CardFacts facts) {
        batches.batchUpdate(
                """
                INSERT INTO scorecard_fact (card_id, basis, figure, subject, subject_id, text, detail, day, days, points)
                VALUES (:card, :basis, :figure, :subject, :id, :text, :detail, :day, :days, :points)""",
                facts.rows().stream()
                        .map(fact -> new MapSqlParameterSource("card", cardId)
                                .addValue("basis", fact.basis().name())
                                .addValue("figure", fact.figure().name())
                                .addValue("subject", fact.subject().name())
                                .addValue("id", fact.subjectId())
                                .addValue("text", cut(fact.text(), 2000))
                                .addValue("detail", cut(fact.detail(), 200))
                                .addValue("day", fact.day())
                                .addValue("days", fact.days())
                                .addValue("points", fact.points()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** One dated row and one entry of the trail; the text is the reason, or the reply. */
    void told(Actor by, String verb, Scorecard card, String text, Map<String, ?> before, Map<String, ?> after) {
        jdbc.sql("""
                        INSERT INTO scorecard_history (card_id, at, verb, account_id, person_id, state, points_confirmed, text)
                        SELECT id, :at, :verb, :account, :person, state, points_confirmed, :text
                        FROM scorecard WHERE id = :id""")
                .param("at", by.at())
                .param("verb", verb)
                .param("account", by.accountId())
                .param("person", by.personId())
                .param("text", text.strip())
                .param("id", card.id())
                .update();
        trail.write(by, verb, "scorecard", card.id(), card.unitId(), before, after);
    }

    /** One entry of the trail; nothing happened to the card, so that its history has no row of it. */
    void exported(Actor by, ScorecardDetail card) {
        trail.write(by, "scorecard.exported", "scorecard", card.id(), card.unitId(), Map.of("state", card.state()));
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
    }
}
