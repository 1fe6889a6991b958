package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.AmendmentRow;
import vn.khacphuc.plans.Amendments;
import vn.khacphuc.plans.Independence;
import vn.khacphuc.plans.PlanDetail;
import vn.khacphuc.plans.PlanState;
import vn.khacphuc.plans.TaskQueries;

/** An amendment on its plan's page, with what the reader may do with it. */
@org.springframework.stereotype.Component
class AmendmentOperations {

    private final Amendments amendments;
    private final TaskQueries tasks;
    private final Acting acting;

    AmendmentOperations(Amendments amendments, TaskQueries tasks, Acting acting) {
        this.amendments = amendments;
        this.tasks = tasks;
        this.acting = acting;
    }

    Component section(PlanDetail plan, AmendmentRow amendment, Runnable done) {
        Div state = new Div(
                TaskTags.of(amendment.state()),
                new Span(Texts.text("plans.amendment.counts", amendment.added(), amendment.cancelled())));
        state.addClassName("row");
        Section section = new Section(
                Texts.text("plans.amendment", amendment.ordinal()), state, new Paragraph(amendment.reason()));
        if (!amendment.number().isBlank()) {
            section.add(new Paragraph(amendment.number() + ", " + Dates.day(amendment.issuedOn())));
        }
        Div buttons = new Div(buttons(plan, amendment, done));
        buttons.addClassName("row");
        section.add(buttons);
        return section;
    }

    private Component[] buttons(PlanDetail plan, AmendmentRow amendment, Runnable done) {
        Actor by = acting.now();
        List<Component> buttons = new ArrayList<>();
        if (amendment.state().isWritable() && by.is(Role.HEAD, Role.COORDINATOR)) {
            buttons.add(button(
                    "plans.amendment.cancel_task",
                    () -> new CancelTaskDialog(amendments, tasks, acting, plan.id(), amendment, done).open()));
            buttons.add(button(
                    "plans.submit", () -> amendments.submit(acting.now(), press(amendment), amendment.id()), done));
            buttons.add(button(
                    "plans.amendment.drop",
                    () -> amendments.drop(acting.now(), press(amendment), amendment.id()),
                    done));
        }
        if (amendment.state() == PlanState.SUBMITTED
                && Independence.mayDecide(by, plan.unitId(), amendment.submittedBy(), null)) {
            buttons.add(button(
                    "plans.approve", () -> amendments.approve(acting.now(), press(amendment), amendment.id()), done));
            buttons.add(button(
                    "plans.return",
                    () -> new ReasonDialog(
                                    Texts.text("plans.return"),
                                    Texts.text("plans.return"),
                                    reason ->
                                            amendments.giveBack(acting.now(), press(amendment), amendment.id(), reason))
                            .then(done)
                            .open()));
        }
        if (amendment.state() == PlanState.APPROVED
                && amendment.number().isBlank()
                && by.is(Role.HEAD, Role.COORDINATOR)) {
            buttons.add(button(
                    "plans.issue",
                    () -> new IssueDialog(
                                    by.today(),
                                    (number, day) -> amendments.issue(
                                            acting.now(), press(amendment), amendment.id(), number, day),
                                    done)
                            .open()));
        }
        return buttons.toArray(Component[]::new);
    }

    private static Button button(String key, Runnable operation, Runnable done) {
        return button(
                key,
                () -> new Confirmation(
                                Texts.text(key), Texts.text("plans.amendment.confirm"), Texts.text(key), operation)
                        .then(done)
                        .open());
    }

    private static Button button(String key, Runnable action) {
        return new Button(Texts.text(key), click -> action.run());
    }

    private static Submission press(AmendmentRow amendment) {
        return Submission.of(amendment.version());
    }
}
