package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.assessments.RatingClassRow;
import vn.khacphuc.assessments.RatingDecision;
import vn.khacphuc.assessments.ScorecardDetail;
import vn.khacphuc.assessments.ScorecardQueries;
import vn.khacphuc.assessments.Scorecards;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.OfficialPaper;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Texts;

/** What the reader may do with an issued card. */
class CardActions {

    private final Scorecards scorecards;
    private final ScorecardQueries queries;
    private final Acting acting;
    private final ScorecardDetail card;
    private final Runnable done;

    /** @param done reads the page anew */
    CardActions(Scorecards scorecards, ScorecardQueries queries, Acting acting, ScorecardDetail card, Runnable done) {
        this.scorecards = scorecards;
        this.queries = queries;
        this.acting = acting;
        this.card = card;
        this.done = done;
    }

    Component[] buttons() {
        Actor by = acting.now();
        List<Component> buttons = new ArrayList<>();
        boolean may = by.is(Role.LEADER, Role.COORDINATOR)
                && card.isOpen()
                && !by.isOwnUnit(card.unitId())
                && !by.isOwnPerson(card.personId());
        if (may) {
            if (card.pointsConfirmed() == null) {
                buttons.add(Attempt.mainButton(Texts.text("assessments.cards.par.confirm"), this::points));
            } else {
                buttons.add(Attempt.button(Texts.text("assessments.cards.par.confirm"), this::points));
            }
            buttons.add(Attempt.button(Texts.text("assessments.cards.class.record"), this::decision));
            buttons.add(Attempt.button(Texts.text("assessments.cards.close"), this::close));
            buttons.add(Attempt.button(Texts.text("assessments.cards.withdraw"), this::withdraw));
        }
        Anchor file = new Anchor(Links.scorecardFile(card.id()), Texts.text("assessments.cards.file"));
        file.getElement().setAttribute("download", true);
        file.setRouterIgnore(true);
        buttons.add(file);
        buttons.add(OfficialPaper.printButton());
        return buttons.toArray(Component[]::new);
    }

    private void points() {
        PointsField points = new PointsField(Texts.text("assessments.cards.par.points"));
        BigDecimal proposed = card.pointsProposed();
        points.setValue(card.pointsConfirmed() == null ? proposed : card.pointsConfirmed());
        points.setRequiredIndicatorVisible(true);
        TextArea reason = new TextArea(Texts.text("assessments.cards.par.why"));
        reason.setMaxLength(2000);
        reason.setHelperText(Texts.text("assessments.cards.par.why.hint"));
        Attempt attempt = new Attempt()
                .field(points, "refusal.assessments.card.points")
                .field(reason, "refusal.assessments.card.points.reason", "refusal.base.reason.long");
        Submission press = press();
        ask(
                Texts.text("assessments.cards.par.confirm"),
                attempt,
                () -> {
                    if (points.getValue() == null) {
                        throw new Refusal("refusal.assessments.card.points", BigDecimal.valueOf(100));
                    }
                    scorecards.confirmPoints(acting.now(), press, card.id(), points.getValue(), reason.getValue());
                },
                new Paragraph(CardPaper.criterion(card)),
                points,
                reason);
    }

    private void decision() {
        ComboBox<RatingClassRow> choice = new ComboBox<>(Texts.text("assessments.cards.class"));
        choice.setItems(queries.classes());
        choice.setItemLabelGenerator(row -> Texts.locale().getLanguage().equals("en") ? row.nameEn() : row.nameVi());
        choice.setRequiredIndicatorVisible(true);
        TextField paper = new TextField(Texts.text("assessments.cards.class.paper"));
        paper.setMaxLength(60);
        paper.setRequiredIndicatorVisible(true);
        DayField date = new DayField(Texts.text("assessments.cards.class.date"));
        date.setMin(card.toDay());
        date.setMax(acting.now().today());
        date.setValue(acting.now().today());
        Attempt attempt = new Attempt()
                .field(choice, "refusal.assessments.card.class")
                .field(paper, "refusal.assessments.card.class.paper", "refusal.assessments.card.class.paper.long")
                .field(date, "refusal.assessments.card.class.date");
        Submission press = press();
        ask(
                Texts.text("assessments.cards.class.record"),
                attempt,
                () -> {
                    if (date.getValue() == null) {
                        throw new Refusal(
                                "refusal.assessments.card.class.date",
                                card.toDay(),
                                acting.now().today());
                    }
                    scorecards.recordClass(
                            acting.now(),
                            press,
                            card.id(),
                            new RatingDecision(
                                    choice.getValue() == null
                                            ? ""
                                            : choice.getValue().code(),
                                    paper.getValue(),
                                    date.getValue()));
                },
                new Paragraph(Texts.text("assessments.cards.class.hint")),
                choice,
                paper,
                date);
    }

    private void close() {
        Submission press = press();
        new Confirmation(
                        Texts.text("assessments.cards.close"),
                        Texts.text("assessments.cards.close.hint"),
                        Texts.text("assessments.cards.close"),
                        () -> scorecards.close(acting.now(), press, card.id()))
                .then(done)
                .open();
    }

    private void withdraw() {
        Submission press = press();
        new ReasonDialog(
                        Texts.text("assessments.cards.withdraw"),
                        Texts.text("assessments.cards.withdraw"),
                        reason -> scorecards.withdraw(acting.now(), press, card.id(), reason))
                .explain(Texts.text("assessments.cards.withdraw.hint"))
                .danger()
                .then(done)
                .open();
    }

    private void ask(String title, Attempt attempt, Runnable operation, Component... fields) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        Div content = new Div(fields);
        content.add(attempt);
        content.addClassName("dialog-content");
        dialog.add(content);
        Button confirm = Attempt.mainButton(title, () -> {
            if (attempt.run(operation)) {
                dialog.close();
                done.run();
            }
        });
        dialog.getFooter().add(new Button(Texts.text("ui.cancel"), click -> dialog.close()), confirm);
        dialog.setCloseOnOutsideClick(false);
        dialog.open();
    }

    private Submission press() {
        return Submission.of(card.version());
    }
}
