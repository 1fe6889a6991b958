package vn.khacphuc.assessments.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khacphuc.assessments.CardBasis;
import vn.khacphuc.assessments.CardFact;
import vn.khacphuc.assessments.CardFacts;
import vn.khacphuc.assessments.CardFigure;
import vn.khacphuc.assessments.CardState;
import vn.khacphuc.assessments.ScorecardDetail;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.WordPaper;

/** A card as a file for the personnel file: what is printed, and all rows behind its figures, for paper opens no links. */
final class CardFile {

    private final ScorecardDetail card;
    private final CardFacts facts;
    private final List<CardBasis> bases;

    CardFile(ScorecardDetail card, CardFacts facts) {
        this.card = card;
        this.facts = facts;
        this.bases = card.headedUnitId() == null ? List.of(CardBasis.PERSON) : List.of(CardBasis.values());
    }

    /** @param by who takes it along, named in its last line with the moment */
    void write(Actor by, OutputStream out) throws IOException {
        try (var paper = new WordPaper(
                card.authorityName(),
                Texts.text("assessments.cards.paper.number", String.valueOf(card.id())),
                LocalDate.ofInstant(card.issuedAt(), Actor.ZONE),
                Texts.text("assessments.cards.paper.kind"),
                Texts.text("assessments.cards.paper.subject", Dates.day(card.fromDay()), Dates.day(card.toDay())))) {
            paper.facts(who());
            if (card.state() == CardState.WITHDRAWN) {
                paper.paragraph(Texts.text("assessments.cards.paper.withdrawn", card.stateReason()));
            }
            paper.heading(Texts.text("assessments.cards.file.figures"));
            counts(paper);
            paper.paragraph(Texts.text("assessments.cards.rule.counts", Dates.moment(card.issuedAt())));
            paper.heading(Texts.text("assessments.cards.file.objective"));
            rows(paper, List.of(CardFigure.OBJECTIVE), Texts.text("assessments.cards.file.objective.none"));
            paper.heading(Texts.text("assessments.cards.file.decided"));
            CardPaper.words(card).forEach(paper::paragraph);
            paper.signed(Texts.text("assessments.cards.paper.signed"));
            paper.foot(CardPaper.foot(card));
            paper.foot(Texts.text("assessments.cards.file.taken", by.name(), Dates.moment(by.at())));
            paper.appendix(Texts.text("assessments.cards.file.rows"));
            rows(
                    paper,
                    Stream.of(CardFigure.values())
                            .filter(figure -> figure != CardFigure.OBJECTIVE)
                            .toList(),
                    Texts.text("assessments.cards.file.rows.none"));
            paper.write(out);
        }
    }

    private List<List<String>> who() {
        List<List<String>> lines = new ArrayList<>();
        CardPaper.facts(card).forEach((key, value) -> lines.add(List.of(Texts.text(key), value)));
        lines.add(List.of(Texts.text("assessments.cards.file.state"), Texts.text(card.state())));
        lines.add(List.of(Texts.text("assessments.cards.file.known"), Dates.moment(card.issuedAt())));
        if (card.ruleName() != null) {
            lines.add(List.of(
                    Texts.text("assessments.cards.rule"),
                    Texts.text("assessments.cards.rule.edition", String.valueOf(card.ruleEdition()), card.ruleName())));
        }
        return lines;
    }

    private void counts(WordPaper paper) {
        List<String> head = new ArrayList<>(List.of(Texts.text("assessments.cards.figure")));
        bases.forEach(basis -> head.add(Texts.text(basis)));
        List<List<String>> rows = Stream.of(CardFigure.values())
                .map(figure -> Stream.concat(
                                Stream.of(Texts.text(figure)), bases.stream().map(basis -> count(basis, figure)))
                        .toList())
                .toList();
        paper.table(bases.size() == 1 ? List.of(6, 3) : List.of(5, 3, 3), head, rows);
    }

    private String count(CardBasis basis, CardFigure figure) {
        int count = facts.count(basis, figure);
        String beside = count == 0 ? "" : FactWords.beside(facts, basis, figure);
        return Numbers.count(count) + (beside.isEmpty() ? "" : " (" + beside + ")");
    }

    private void rows(WordPaper paper, List<CardFigure> figures, String nothing) {
        boolean any = false;
        for (CardBasis basis : bases) {
            for (CardFigure figure : figures) {
                List<CardFact> rows = facts.of(basis, figure);
                if (!rows.isEmpty()) {
                    any = true;
                    paper.heading(
                            Texts.text("assessments.cards.cell", Texts.text(figure), Texts.text(basis), rows.size()));
                    paper.table(List.of(4, 22, 9, 11), head(figure), lines(rows));
                }
            }
        }
        if (!any) {
            paper.paragraph(nothing);
        }
    }

    private static List<String> head(CardFigure figure) {
        return List.of(
                Texts.text("assessments.cards.row.number"),
                Texts.text("assessments.cards.row.text"),
                FactWords.day(figure),
                Texts.text("assessments.cards.row.more"));
    }

    private static List<List<String>> lines(List<CardFact> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> List.of(
                        String.valueOf(index + 1),
                        rows.get(index).text(),
                        Dates.day(rows.get(index).day()),
                        FactWords.of(rows.get(index))))
                .toList();
    }
}
