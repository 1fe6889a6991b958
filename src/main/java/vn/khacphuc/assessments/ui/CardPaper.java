package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khacphuc.assessments.CardFacts;
import vn.khacphuc.assessments.CardState;
import vn.khacphuc.assessments.ScorecardDetail;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.OfficialPaper;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;

/** A card as the paper for the personnel file: figures, the PAR criterion, the person's word, the class decided elsewhere. */
final class CardPaper {

    private CardPaper() {}

    static OfficialPaper of(ScorecardDetail card, CardFacts facts, UrlState state, String path) {
        OfficialPaper paper = new OfficialPaper(
                card.authorityName(),
                Texts.text("assessments.cards.paper.number", String.valueOf(card.id())),
                LocalDate.ofInstant(card.issuedAt(), Actor.ZONE),
                Texts.text("assessments.cards.paper.kind"),
                Texts.text("assessments.cards.paper.subject", Dates.day(card.fromDay()), Dates.day(card.toDay())));
        paper.part(table(facts(card)));
        if (card.state() == CardState.WITHDRAWN) {
            paper.paragraph(Texts.text("assessments.cards.paper.withdrawn", card.stateReason()));
        }
        paper.part(new FactTable(facts, card.headedUnitId() != null, state, path));
        paper.paragraph(Texts.text("assessments.cards.rule.counts", Dates.moment(card.issuedAt())));
        words(card).forEach(paper::paragraph);
        return paper.signed(Texts.text("assessments.cards.paper.signed")).foot(foot(card));
    }

    /** Who it is about, by the keys of what is said. */
    static Map<String, String> facts(ScorecardDetail card) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("assessments.cards.person", card.personName());
        facts.put("assessments.cards.title", card.personTitle());
        facts.put("units.unit", card.unitName());
        return facts;
    }

    /** The PAR criterion, the person's word and the class that was decided elsewhere. */
    static List<String> words(ScorecardDetail card) {
        return List.of(
                criterion(card),
                card.reply().isBlank()
                        ? Texts.text("assessments.cards.paper.no_reply")
                        : Texts.text("assessments.cards.paper.reply", Dates.moment(card.repliedAt()), card.reply()),
                card.classCode() == null
                        ? Texts.text("assessments.cards.paper.no_class")
                        : Texts.text(
                                "assessments.cards.paper.class",
                                card.className(),
                                card.classPaper(),
                                Dates.day(card.classDate())));
    }

    static String foot(ScorecardDetail card) {
        return Texts.text(
                "assessments.cards.paper.foot",
                card.issuedByName(),
                Dates.moment(card.issuedAt()),
                card.seal().isBlank() ? "–" : card.seal());
    }

    private static NativeTable table(Map<String, String> facts) {
        NativeTableBody body = new NativeTableBody();
        facts.forEach((key, value) ->
                body.add(new NativeTableRow(new NativeTableCell(Texts.text(key) + ":"), new NativeTableCell(value))));
        NativeTable table = new NativeTable();
        table.addClassName("official-facts");
        table.add(body);
        return table;
    }

    /** What the rule proposes and what was confirmed, by whom. */
    static String criterion(ScorecardDetail card) {
        if (card.pointsProposed() == null && card.pointsConfirmed() == null) {
            return Texts.text("assessments.cards.par.none");
        }
        String proposed = card.pointsProposed() == null
                ? Texts.text("assessments.cards.par.nothing")
                : Texts.text(
                        "assessments.cards.par.proposed",
                        String.valueOf(card.scoreYear()),
                        Numbers.percent(card.unitPercent()),
                        Numbers.percent(card.leastPercent()),
                        Numbers.points(card.pointsProposed()),
                        card.ruleName() == null ? "–" : card.ruleName(),
                        String.valueOf(card.ruleEdition()));
        if (card.pointsConfirmed() == null) {
            return proposed + " " + Texts.text("assessments.cards.par.open");
        }
        String confirmed = Texts.text(
                "assessments.cards.par.confirmed",
                Numbers.points(card.pointsConfirmed()),
                card.confirmedByName() == null ? "–" : card.confirmedByName(),
                Dates.moment(card.confirmedAt()));
        return proposed + " " + confirmed
                + (card.confirmReason().isBlank()
                        ? ""
                        : " " + Texts.text("assessments.cards.par.reason", card.confirmReason()));
    }
}
