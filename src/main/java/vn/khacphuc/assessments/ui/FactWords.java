package vn.khacphuc.assessments.ui;

import java.util.stream.Collectors;
import vn.khacphuc.assessments.CardBasis;
import vn.khacphuc.assessments.CardFact;
import vn.khacphuc.assessments.CardFacts;
import vn.khacphuc.assessments.CardFigure;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;

/** What is said beside a figure of a card and beside each of its rows. */
final class FactWords {

    private FactWords() {}

    /** Days late, points, causes: what the count alone does not tell; empty where there is nothing more. */
    static String beside(CardFacts facts, CardBasis basis, CardFigure figure) {
        return switch (figure) {
            case LATE, OPEN_LATE -> Texts.text("assessments.cards.days", facts.days(basis, figure));
            case RECOVERED -> Texts.text("assessments.cards.points", Numbers.points(facts.points(basis, figure)));
            case EXTENDED ->
                facts.byDetail(basis, figure).entrySet().stream()
                        .map(entry -> Texts.text("ExtensionReason." + entry.getKey()) + ": " + entry.getValue())
                        .collect(Collectors.joining("; "));
            case OBJECTIVE ->
                facts.byDetail(basis, figure).keySet().stream()
                        .map(name -> Texts.text("assessments.cards.confirmed_by", name))
                        .collect(Collectors.joining("; "));
            default -> "";
        };
    }

    /** What one row adds to its day; empty where there is nothing. */
    static String of(CardFact row) {
        return switch (row.figure()) {
            case LATE, OPEN_LATE -> Texts.text("assessments.cards.days", row.days());
            case RECOVERED -> Texts.text("assessments.cards.points", Numbers.points(row.points()));
            case EXTENDED -> Texts.text("ExtensionReason." + row.detail());
            case OBJECTIVE -> Texts.text("assessments.cards.confirmed_by", row.detail());
            case ASKED, EXPLAINED, UNEXPLAINED -> row.detail();
            default -> "";
        };
    }

    /** What the day of a row says. */
    static String day(CardFigure figure) {
        return Texts.text(
                switch (figure) {
                    case OPEN, OPEN_LATE -> "assessments.cards.row.due";
                    case DONE, IN_TIME, IN_TIME_AT_FIRST, LATE, FIRST_TRY, RECOVERED -> "assessments.cards.row.done";
                    case ASSIGNED, OBJECTIVE -> "assessments.cards.row.done_or_due";
                    case RETURNED, EXTENDED -> "assessments.cards.row.decided";
                    case ASKED, EXPLAINED, UNEXPLAINED -> "assessments.cards.row.sent";
                });
    }
}
