package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.khacphuc.audit.SealMark;
import vn.khacphuc.audit.Seals;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.identity.PersonRow;
import vn.khacphuc.units.UnitQueries;

/**
 * Everything that is done to a scorecard. The portal counts and proposes; people confirm, and the class is decided elsewhere.
 */
@Service
public class Scorecards {

    private static final int LONGEST_YEARS = 1;

    private final ScorecardRepository cards;
    private final ScorecardRecords records;
    private final ScorecardQueries queries;
    private final CardFactQueries facts;
    private final ParRules rules;
    private final PeopleQueries people;
    private final UnitQueries units;
    private final Seals seals;

    Scorecards(
            ScorecardRepository cards,
            ScorecardRecords records,
            ScorecardQueries queries,
            CardFactQueries facts,
            ParRules rules,
            PeopleQueries people,
            UnitQueries units,
            Seals seals) {
        this.cards = cards;
        this.records = records;
        this.queries = queries;
        this.facts = facts;
        this.rules = rules;
        this.people = people;
        this.units = units;
        this.seals = seals;
    }

    /** Freezes the facts of a period that is over, with the rule's proposal, and gives the card's id. */
    @May({Role.LEADER, Role.COORDINATOR})
    public long issue(Actor by, Submission submission, long personId, LocalDate from, LocalDate to) {
        PersonRow person = people.find(by.scope(), personId).orElseThrow(() -> new NotFound("person", personId));
        records.takeTurns(personId);
        CardFrame frame = new CardFrame(personId, queries.headedBy(personId, to), from, to, by.at());
        Long headed = frame.headedUnitId();
        long unit = headed == null ? person.unitId() : headed;
        new Refusals()
                .when(to.isBefore(from), "refusal.assessments.card.days")
                .when(!to.isBefore(by.today()), "refusal.assessments.card.not_over_yet", by.today())
                .when(to.isAfter(from.plusYears(LONGEST_YEARS).plusDays(1)), "refusal.assessments.card.too_long")
                .when(
                        cards.existsByPersonIdAndFromDayAndToDayAndStateIn(
                                personId, from, to, List.of(CardState.ISSUED, CardState.REPLIED, CardState.CLOSED)),
                        "refusal.assessments.card.issued_already")
                .when(by.isOwnUnit(person.unitId()) || by.isOwnUnit(unit), "refusal.assessments.card.own_unit")
                .when(by.isOwnPerson(personId), "refusal.assessments.card.own")
                .refuse();
        String seal =
                seals.last().map(last -> last.mark()).map(SealMark::toString).orElse("");
        Scorecard card = cards.saveAndFlush(
                new Scorecard(frame, unit, units.authorityOf(unit), rules.propose(unit, to, by.at()), seal, by));
        CardFacts counted = facts.facts(frame);
        records.freeze(card.id(), counted);
        records.told(
                by,
                "scorecard.issued",
                card,
                "",
                Map.of(),
                Map.of(
                        "person",
                        personId,
                        "from",
                        from,
                        "to",
                        to,
                        "rows",
                        counted.rows().size()));
        return card.id();
    }

    /** Confirms the points of the PAR criterion; a reason where they are not those proposed. */
    @May({Role.LEADER, Role.COORDINATOR})
    public void confirmPoints(Actor by, Submission submission, long cardId, BigDecimal points, String reason) {
        Scorecard card = load(by, submission, cardId);
        card.confirm(by, points, reason);
        cards.saveAndFlush(card);
        records.told(
                by,
                "scorecard.points_confirmed",
                card,
                reason,
                Map.of("points", String.valueOf(card.pointsProposed())),
                Map.of("points", points.toPlainString(), "reason", reason));
    }

    /** The person's own word on the card, beside the figures; it can be put anew until the card is closed. */
    @May({Role.HEAD, Role.OFFICIAL, Role.COORDINATOR, Role.LEADER, Role.INSPECTOR, Role.ADMIN})
    public void reply(Actor by, Submission submission, long cardId, String text) {
        Scorecard card = load(by, submission, cardId);
        card.reply(by, text);
        cards.saveAndFlush(card);
        records.told(by, "scorecard.replied", card, text, Map.of(), Map.of("text", text.strip()));
    }

    /** Records the class that was decided elsewhere. */
    @May({Role.LEADER, Role.COORDINATOR})
    public void recordClass(Actor by, Submission submission, long cardId, RatingDecision decision) {
        Scorecard card = load(by, submission, cardId);
        card.decide(by, decision, queries.className(decision.classCode()).orElse(null));
        cards.saveAndFlush(card);
        records.told(
                by,
                "scorecard.class_recorded",
                card,
                decision.paper(),
                Map.of(),
                Map.of("class", decision.classCode(), "number", decision.paper(), "date", decision.date()));
    }

    @May({Role.LEADER, Role.COORDINATOR})
    public void close(Actor by, Submission submission, long cardId) {
        Scorecard card = load(by, submission, cardId);
        card.close(by);
        cards.saveAndFlush(card);
        records.told(by, "scorecard.closed", card, "", Map.of(), Map.of());
    }

    /** It was issued by mistake; another may be issued for the same days. */
    @May({Role.LEADER, Role.COORDINATOR})
    public void withdraw(Actor by, Submission submission, long cardId, String reason) {
        Scorecard card = load(by, submission, cardId);
        card.withdraw(by, reason);
        cards.saveAndFlush(card);
        records.told(by, "scorecard.withdrawn", card, reason, Map.of(), Map.of("reason", reason));
    }

    /** Takes the card along as a file: it changes nothing on it, and the trail tells who has it. */
    @May({Role.HEAD, Role.OFFICIAL, Role.COORDINATOR, Role.LEADER, Role.INSPECTOR, Role.ADMIN})
    public void export(Actor by, Submission submission, long cardId) {
        ScorecardDetail card = queries.card(by, cardId).orElseThrow(() -> new NotFound("scorecard", cardId));
        records.exported(by, card);
    }

    /** Who may see nobody's cards finds the own ones alone. */
    private Scorecard load(Actor by, Submission submission, long id) {
        CardReader reader = CardReader.of(by);
        Scorecard card =
                cards.findWithin(reader.scope(), by.personId(), id).orElseThrow(() -> new NotFound("scorecard", id));
        Conflict.check(card.version(), submission);
        return card;
    }
}
