package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.plans.PaperDetail;
import vn.khacphuc.plans.PaperQueries;
import vn.khacphuc.plans.PaperRow;
import vn.khacphuc.plans.PaperState;
import vn.khacphuc.plans.Papers;
import vn.khacphuc.units.UnitQueries;

/** What the reader may do with a paper as it stands. */
@org.springframework.stereotype.Component
class PaperOperations {

    private final Papers papers;
    private final PaperQueries queries;
    private final UnitQueries units;
    private final PeopleQueries people;
    private final Acting acting;

    PaperOperations(Papers papers, PaperQueries queries, UnitQueries units, PeopleQueries people, Acting acting) {
        this.papers = papers;
        this.queries = queries;
        this.units = units;
        this.people = people;
        this.acting = acting;
    }

    /** Asks for a new paper. */
    void plan(LongConsumer saved) {
        dialog(saved).open();
    }

    /** The form, to be told what the paper belongs to. */
    PaperDialog dialog(LongConsumer saved) {
        return new PaperDialog(papers, queries, units, people, acting, saved);
    }

    Component[] buttons(PaperDetail paper, Runnable done) {
        PaperRow row = paper.row();
        Actor by = acting.now();
        List<Component> buttons = new ArrayList<>();
        if (row.mayIssue(by)) {
            buttons.add(Attempt.mainButton(Texts.text("plans.papers.issue"), () -> issue(row, done, () -> {})));
        }
        boolean planned = row.state() == PaperState.PLANNED;
        if (planned && by.is(Role.HEAD, Role.COORDINATOR)) {
            buttons.add(new Button(Texts.text("plans.papers.assign"), click -> assign(row, done)));
            buttons.add(new Button(
                    Texts.text("plans.papers.edit"),
                    click -> dialog(id -> done.run()).edit(paper).open()));
        }
        if (row.mayDecide(by)) {
            if (!row.plannedOn().isBefore(by.today())) {
                buttons.add(new Button(Texts.text("plans.papers.postpone"), click -> postpone(row, done)));
            }
            Button cancel = new Button(Texts.text("plans.papers.cancel"), click -> cancel(row, done));
            cancel.addThemeVariants(ButtonVariant.ERROR);
            buttons.add(cancel);
        }
        return buttons.toArray(Component[]::new);
    }

    /**
     * Asks for number and day.
     *
     * @param closed called when the dialog closes, whatever came of it
     */
    void issue(PaperRow row, Runnable done, Runnable closed) {
        Submission press = press(row);
        IssueDialog dialog = new IssueDialog(
                acting.now().today(), (number, day) -> papers.issue(acting.now(), press, row.id(), number, day), done);
        dialog.setHeaderTitle(Texts.text("plans.papers.issue"));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && UI.getCurrent() != null) {
                closed.run();
            }
        });
        dialog.open();
    }

    private void assign(PaperRow row, Runnable done) {
        Submission press = press(row);
        AssignDialog dialog = new AssignDialog(
                people,
                acting,
                row.title(),
                row.unitId(),
                row.drafterId(),
                person -> papers.assign(acting.now(), press, row.id(), person),
                done);
        dialog.setHeaderTitle(Texts.text("plans.papers.assign"));
        dialog.open();
    }

    private void postpone(PaperRow row, Runnable done) {
        Submission press = press(row);
        DayField day = new DayField(Texts.text("plans.papers.new_day"));
        day.setMin(row.plannedOn().plusDays(1));
        day.setRequiredIndicatorVisible(true);
        ReasonDialog dialog = new ReasonDialog(
                Texts.text("plans.papers.postpone"),
                Texts.text("plans.papers.postpone"),
                reason -> papers.postpone(acting.now(), press, row.id(), day.orBeforeAll(), reason));
        dialog.explain(Texts.text("plans.papers.postpone.hint", Dates.day(row.originalPlannedOn())))
                .with(day)
                .then(done);
        dialog.attempt().field(day, "refusal.plans.paper.later");
        dialog.open();
    }

    private void cancel(PaperRow row, Runnable done) {
        Submission press = press(row);
        new ReasonDialog(
                        Texts.text("plans.papers.cancel"),
                        Texts.text("plans.papers.cancel"),
                        reason -> papers.cancel(acting.now(), press, row.id(), reason))
                .danger()
                .then(done)
                .open();
    }

    private static Submission press(PaperRow row) {
        return Submission.of(row.version());
    }
}
