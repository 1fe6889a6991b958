package vn.khacphuc.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;

/** Reads scorecards, for whom they concern alone. */
@Service
@Transactional(readOnly = true)
public class ScorecardQueries {

    private static final String SEEN = """
             AND (%1$s = :self OR %1$s <> :except AND EXISTS (
                 SELECT 1 FROM unit_reach r WHERE r.ancestor_id = :scope AND r.unit_id = %2$s))
            """;
    private static final String SEES_PERSON = SEEN.formatted("p.id", "p.unit_id");
    private static final String SEES_CARD = SEEN.formatted("c.person_id", "c.unit_id");
    private static final String HEADED = """
            (SELECT MIN(a.unit_id) FROM appointment a WHERE a.person_id = p.id AND a.role = 'HEAD'
             AND a.substitutes_id IS NULL AND a.from_day <= :day AND (a.to_day IS NULL OR a.to_day >= :day))
            """;
    private static final String PERSON = """
            SELECT p.id, p.full_name, p.title, p.unit_id, u.name AS unit_name, %s AS headed_unit_id,
                   c.to_day AS card_to, c.state AS card_state,
                   (SELECT COUNT(*) FROM scorecard n WHERE n.person_id = p.id AND n.standing) AS cards
            FROM person p JOIN unit u ON u.id = p.unit_id
            LEFT JOIN scorecard c ON c.id = (
                SELECT x.id FROM scorecard x WHERE x.person_id = p.id AND x.standing
                ORDER BY x.to_day DESC, x.id DESC LIMIT 1)
            WHERE TRUE
            """.formatted(HEADED);

    private final CardFactQueries facts;
    private final JdbcClient jdbc;

    ScorecardQueries(CardFactQueries facts, JdbcClient jdbc) {
        this.facts = facts;
        this.jdbc = jdbc;
    }

    /** Active people whose cards the reader may see, by name and never otherwise. */
    public List<CardPerson> people(Actor by, String text, @Nullable Long unitId, int offset, int limit) {
        return seen(PERSON + SEES_PERSON + """
                         AND p.active AND (:text = '' OR p.full_name LIKE CONCAT('%', :text, '%'))
                         AND (:unit IS NULL OR p.unit_id IN (SELECT unit_id FROM unit_reach WHERE ancestor_id = :unit))
                        ORDER BY p.full_name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, p.id LIMIT :limit OFFSET :offset""", by)
                .param("day", by.today())
                .param("text", text.strip())
                .param("unit", unitId)
                .param("limit", limit)
                .param("offset", offset)
                .query(CardPerson.class)
                .list();
    }

    public Optional<CardPerson> person(Actor by, long personId) {
        return seen(PERSON + SEES_PERSON + " AND p.id = :id", by)
                .param("day", by.today())
                .param("id", personId)
                .query(CardPerson.class)
                .optional();
    }

    /** The facts of a person's part in a period as known now; {@link NotFound} for whom they do not concern. */
    public CardFacts live(Actor by, long personId, LocalDate from, LocalDate to) {
        if (person(by, personId).isEmpty()) {
            throw new NotFound("person", personId);
        }
        return facts.facts(new CardFrame(personId, headedBy(personId, to), from, to, by.at()));
    }

    /** Cards of a person, the latest first; withdrawn ones too. */
    public List<CardRow> cards(Actor by, long personId) {
        return seen(
                        "SELECT c.id, c.from_day, c.to_day, c.state, c.issued_at FROM scorecard c WHERE c.person_id = :person"
                                + SEES_CARD + " ORDER BY c.to_day DESC, c.id DESC LIMIT 200",
                        by)
                .param("person", personId)
                .query(CardRow.class)
                .list();
    }

    public Optional<ScorecardDetail> card(Actor by, long cardId) {
        return seen("""
                        SELECT c.id, c.version, c.person_id, p.full_name AS person_name, p.title AS person_title, c.unit_id,
                               u.name AS unit_name, c.headed_unit_id, a.name AS authority_name, c.from_day, c.to_day, c.state,
                               c.issued_at, i.full_name AS issued_by_name, c.seal, c.rule_id, r.name AS rule_name,
                               r.edition AS rule_edition, c.score_year, c.unit_percent, c.least_percent, c.points_proposed,
                               c.points_confirmed, c.confirm_reason, f.full_name AS confirmed_by_name, c.confirmed_at,
                               c.reply, c.replied_at, c.class_code, c.class_name, c.class_paper, c.class_date, c.state_reason
                        FROM scorecard c
                        JOIN person p ON p.id = c.person_id
                        JOIN unit u ON u.id = c.unit_id
                        JOIN unit a ON a.id = c.authority_id
                        JOIN person i ON i.id = c.issued_by
                        LEFT JOIN person f ON f.id = c.confirmed_by
                        LEFT JOIN par_rule r ON r.id = c.rule_id
                        WHERE c.id = :id""" + SEES_CARD, by)
                .param("id", cardId)
                .query(ScorecardDetail.class)
                .optional();
    }

    /** The facts as the card froze them. */
    public CardFacts frozen(Actor by, long cardId) {
        return new CardFacts(seen("""
                        SELECT x.basis, x.figure, x.subject, x.subject_id, x.text, x.detail, x.day, x.days, x.points
                        FROM scorecard_fact x JOIN scorecard c ON c.id = x.card_id WHERE c.id = :id""" + SEES_CARD + " ORDER BY x.id LIMIT 100000", by)
                .param("id", cardId)
                .query(CardFact.class)
                .list());
    }

    /** What was done to it, latest first. */
    public List<CardEvent> history(Actor by, long cardId) {
        return seen("""
                        SELECT h.at, h.verb, q.full_name AS person_name, h.state, h.points_confirmed, h.text
                        FROM scorecard_history h JOIN scorecard c ON c.id = h.card_id JOIN person q ON q.id = h.person_id
                        WHERE c.id = :id""" + SEES_CARD + " ORDER BY h.id DESC LIMIT 500", by)
                .param("id", cardId)
                .query(CardEvent.class)
                .list();
    }

    /** Classes that others decide, in their order. */
    public List<RatingClassRow> classes() {
        return jdbc.sql("SELECT code, name_vi, name_en, source FROM rating_class ORDER BY sort_order LIMIT 100")
                .query(RatingClassRow.class)
                .list();
    }

    Optional<String> className(String code) {
        return jdbc.sql("SELECT name_vi FROM rating_class WHERE code = ?")
                .param(code)
                .query(String.class)
                .optional();
    }

    /** The unit a person was head of on a day, in an appointment of their own. */
    @Nullable
    Long headedBy(long personId, LocalDate day) {
        return jdbc.sql("SELECT " + HEADED + " FROM person p WHERE p.id = :id")
                .param("day", day)
                .param("id", personId)
                .query((row, number) -> new Headed(row.getObject(1, Long.class)))
                .optional()
                .map(Headed::unitId)
                .orElse(null);
    }

    private StatementSpec seen(String sql, Actor by) {
        CardReader reader = CardReader.of(by);
        return jdbc.sql(sql)
                .param("self", reader.self())
                .param("except", reader.except())
                .param("scope", reader.scope());
    }

    private record Headed(@Nullable Long unitId) {}
}
