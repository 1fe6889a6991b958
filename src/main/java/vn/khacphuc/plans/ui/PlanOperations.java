package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.AmendmentRow;
import vn.khacphuc.plans.Amendments;
import vn.khacphuc.plans.Independence;
import vn.khacphuc.plans.PlanDetail;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.PlanState;
import vn.khacphuc.plans.Plans;
import vn.khacphuc.plans.TaskQueries;
import vn.khacphuc.units.UnitQueries;

/** What the reader may do with a plan as it stands. */
@org.springframework.stereotype.Component
class PlanOperations {

    private final Plans plans;
    private final Amendments amendments;
    private final PlanQueries queries;
    private final TaskQueries tasks;
    private final UnitQueries units;
    private final Acting acting;

    PlanOperations(
            Plans plans,
            Amendments amendments,
            PlanQueries queries,
            TaskQueries tasks,
            UnitQueries units,
            Acting acting) {
        this.plans = plans;
        this.amendments = amendments;
        this.queries = queries;
        this.tasks = tasks;
        this.units = units;
        this.acting = acting;
    }

    Component[] buttons(PlanDetail plan, List<AmendmentRow> changes, Runnable done) {
        Actor by = acting.now();
        List<Component> buttons = new ArrayList<>();
        boolean writes = by.is(Role.HEAD, Role.COORDINATOR);
        if (plan.state().isWritable() && writes) {
            buttons.add(main(button("plans.submit", () -> submit(plan, done))));
            buttons.add(button(
                    "plans.edit",
                    () -> new PlanDialog(plans, queries, units, acting, id -> done.run())
                            .edit(plan)
                            .open()));
        }
        if (plan.state() == PlanState.DRAFT && writes) {
            buttons.add(button("plans.delete", () -> delete(plan)));
        }
        if (plan.state() == PlanState.SUBMITTED
                && Independence.mayDecide(by, plan.unitId(), plan.submittedBy(), null)) {
            buttons.add(main(button("plans.approve", () -> approve(plan, done))));
            buttons.add(button("plans.return", () -> giveBack(plan, done)));
        }
        if (plan.state() == PlanState.APPROVED && writes) {
            Button issue = button(
                    "plans.issue",
                    () -> new IssueDialog(
                                    by.today(),
                                    (number, day) -> plans.issue(acting.now(), press(plan), plan.id(), number, day),
                                    done)
                            .open());
            buttons.add(plan.number().isBlank() ? main(issue) : issue);
            boolean underWay = changes.stream().anyMatch(change -> change.state() != PlanState.APPROVED);
            if (!underWay) {
                buttons.add(button("plans.amend", () -> amend(plan, done)));
            }
        }
        if (plan.state() == PlanState.APPROVED && by.is(Role.COORDINATOR, Role.LEADER)) {
            buttons.add(button("plans.close", () -> new CloseDialog(plans, queries, acting, plan, done).open()));
        }
        return buttons.toArray(Component[]::new);
    }

    Component[] taskButtons(PlanDetail plan, List<AmendmentRow> changes, Runnable done) {
        Actor by = acting.now();
        List<Component> buttons = new ArrayList<>();
        boolean amending = plan.state() == PlanState.APPROVED
                && changes.stream().anyMatch(change -> change.state().isWritable());
        if (by.is(Role.HEAD, Role.COORDINATOR) && (plan.state().isWritable() || amending)) {
            buttons.add(main(button(
                    "plans.task.add", () -> UI.getCurrent().navigate(Links.plan(plan.id()) + "/new-task"))));
        }
        if (plan.authority() && by.is(Role.COORDINATOR) && plan.state() != PlanState.CLOSED) {
            buttons.add(button(
                    "plans.gather", () -> new GatherDialog(plans, queries, tasks, acting, plan.id(), done).open()));
        }
        return buttons.toArray(Component[]::new);
    }

    private void submit(PlanDetail plan, Runnable done) {
        confirm("plans.submit", () -> plans.submit(acting.now(), press(plan), plan.id()), done);
    }

    private void approve(PlanDetail plan, Runnable done) {
        confirm("plans.approve", () -> plans.approve(acting.now(), press(plan), plan.id()), done);
    }

    private void delete(PlanDetail plan) {
        confirm(
                "plans.delete",
                () -> plans.delete(acting.now(), press(plan), plan.id()),
                () -> UI.getCurrent().navigate(Links.PLANS));
    }

    private void giveBack(PlanDetail plan, Runnable done) {
        new ReasonDialog(
                        Texts.text("plans.return"),
                        Texts.text("plans.return"),
                        reason -> plans.giveBack(acting.now(), press(plan), plan.id(), reason))
                .then(done)
                .open();
    }

    private void amend(PlanDetail plan, Runnable done) {
        new ReasonDialog(
                        Texts.text("plans.amend"),
                        Texts.text("plans.amend"),
                        reason -> amendments.begin(acting.now(), press(plan), plan.id(), reason))
                .explain(Texts.text("plans.amend.hint"))
                .then(done)
                .open();
    }

    private static void confirm(String key, Runnable operation, Runnable done) {
        new Confirmation(Texts.text(key), Texts.text(key + ".hint"), Texts.text(key), operation)
                .then(done)
                .open();
    }

    private static Button button(String key, Runnable action) {
        return new Button(Texts.text(key), click -> action.run());
    }

    private static Button main(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Submission press(PlanDetail plan) {
        return Submission.of(plan.version());
    }
}
