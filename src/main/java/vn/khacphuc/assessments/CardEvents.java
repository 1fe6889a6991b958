package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;

/** What happened in a period to tasks of a person or unit: returns, later deadlines, explanations asked for. */
@Component
class CardEvents {

    private static final int MOST = 20_000;

    /** Who was accountable at the moment of something that happened to a task; the row of the act itself comes later. */
    private static final String THEN = """
            JOIN task_history h ON h.id = (
                SELECT e.id FROM task_history e WHERE e.task_id = x.task_id AND e.at <= x.at
                ORDER BY e.at DESC, e.id DESC LIMIT 1)
            JOIN task n ON n.id = x.task_id
            """;

    private static final String PERSON = "h.owner_id = :person";
    private static final String UNIT =
            "h.unit_id IN (SELECT r.unit_id FROM unit_reach r WHERE r.ancestor_id = :unit AND r.counts)";

    private static final String RETURNED =
            """
            SELECT 'RETURNED' AS figure, x.task_id AS subject_id, n.measure AS text, '' AS detail, x.at
            FROM verification x\s""" + THEN + "WHERE x.decision = 'RETURNED' AND x.at >= :begin AND x.at < :end AND ";
    private static final String EXTENDED =
            """
            SELECT 'EXTENDED' AS figure, x.task_id AS subject_id, n.measure AS text, x.cause AS detail, x.at
            FROM (SELECT task_id, cause, state, decided_at AS at FROM task_extension) x\s""" + THEN + "WHERE x.state = 'GRANTED' AND x.at >= :begin AND x.at < :end AND ";

    /** Accepted or refused as known; an answer that was refused may be given once more, so the last row counts. */
    private static final String ASKED = """
            SELECT %s AS figure, g.id AS subject_id, COALESCE(t.measure, g.text) AS text,
                   IF(g.number IS NULL, '', CONCAT(g.number, '/', g.number_year)) AS detail, g.sent_at AS at
            FROM urging g
            LEFT JOIN task t ON g.subject = 'TASK' AND t.id = g.subject_id
            LEFT JOIN task_history h ON h.id = (
                SELECT e.id FROM task_history e WHERE e.task_id = t.id AND e.at <= g.sent_at
                ORDER BY e.at DESC, e.id DESC LIMIT 1)
            WHERE g.kind = 'EXPLANATION' AND g.sent_at >= :begin AND g.sent_at < :end AND %s
            """;

    private static final String OUTCOME = """
            (SELECT CASE e.state WHEN 'ACCEPTED' THEN 'EXPLAINED' WHEN 'REFUSED' THEN 'UNEXPLAINED' END
             FROM urging_history e WHERE e.urging_id = g.id AND e.at <= :known ORDER BY e.at DESC, e.id DESC LIMIT 1)""";
    private static final String ASKED_PERSON =
            "(g.person_id = :person OR g.subject = 'PERSON' AND g.subject_id = :person OR h.owner_id = :person)";
    private static final String ASKED_UNIT =
            "g.unit_id IN (SELECT r.unit_id FROM unit_reach r WHERE r.ancestor_id = :unit AND r.counts)";

    private final JdbcClient jdbc;

    CardEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CardFact> facts(CardFrame frame, CardBasis basis, @Nullable Long unitId) {
        boolean own = basis == CardBasis.PERSON;
        String whose = own ? PERSON : UNIT;
        String asked = own ? ASKED_PERSON : ASKED_UNIT;
        List<CardFact> facts = new ArrayList<>();
        facts.addAll(read(RETURNED + whose, frame, basis, unitId));
        facts.addAll(read(EXTENDED + whose, frame, basis, unitId));
        facts.addAll(read(ASKED.formatted("'ASKED'", asked), frame, basis, unitId));
        facts.addAll(read(
                "SELECT * FROM (" + ASKED.formatted(OUTCOME, asked) + ") z WHERE z.figure IS NOT NULL",
                frame,
                basis,
                unitId));
        return facts;
    }

    private List<CardFact> read(String sql, CardFrame frame, CardBasis basis, @Nullable Long unitId) {
        return jdbc.sql("SELECT * FROM (" + sql + ") q ORDER BY q.at, q.subject_id LIMIT " + MOST)
                .param("person", frame.personId())
                .param("unit", unitId)
                .param("begin", frame.begin())
                .param("end", frame.end())
                .param("known", frame.known())
                .query((row, number) -> {
                    CardFigure figure = CardFigure.valueOf(row.getString("figure"));
                    boolean task = figure == CardFigure.RETURNED || figure == CardFigure.EXTENDED;
                    return new CardFact(
                            basis,
                            figure,
                            task ? CardFact.Subject.TASK : CardFact.Subject.URGING,
                            row.getLong("subject_id"),
                            row.getString("text"),
                            row.getString("detail"),
                            LocalDate.ofInstant(row.getObject("at", Instant.class), Actor.ZONE),
                            0,
                            BigDecimal.ZERO);
                })
                .list();
    }
}
