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
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.PlanState;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.Tasks;

/** What the reader may do with a task as it stands. */
@org.springframework.stereotype.Component
class TaskOperations {

    private final Tasks tasks;
    private final Updating updating;
    private final Assigning assigning;
    private final Acting acting;

    TaskOperations(Tasks tasks, Updating updating, Assigning assigning, Acting acting) {
        this.tasks = tasks;
        this.updating = updating;
        this.assigning = assigning;
        this.acting = acting;
    }

    Component[] buttons(TaskDetail task, Runnable done) {
        Actor by = acting.now();
        List<Component> buttons = new ArrayList<>();
        boolean writes = task.mine() && by.is(Role.HEAD, Role.COORDINATOR);
        boolean decides = task.mine() && by.is(Role.COORDINATOR, Role.LEADER);
        TaskState state = task.state(by.today());
        if (TaskList.mayReport(state, task.mine(), task.ownerId(), by)) {
            Button update = new Button(
                    Texts.text("plans.update"),
                    click -> updating.dialog(task.id(), done).open());
            update.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(update);
        }
        if (task.state() == TaskState.PLANNED
                && writes
                && task.planId() != null
                && task.planState() != PlanState.SUBMITTED) {
            buttons.add(new Button(
                    Texts.text("plans.task.edit"), click -> UI.getCurrent().navigate(Links.task(task.id()) + "/edit")));
            buttons.add(new Button(Texts.text("plans.task.remove"), click -> remove(task)));
        }
        if (task.state().isOpen() && writes) {
            buttons.add(new Button(
                    Texts.text("plans.assign"),
                    click -> assigning.dialog(task, done).open()));
        }
        boolean running = state == TaskState.NOT_STARTED || state == TaskState.IN_PROGRESS;
        if (running && decides) {
            buttons.add(new Button(Texts.text("plans.pause"), click -> pause(task, done)));
        }
        if (state == TaskState.PAUSED && decides) {
            buttons.add(new Button(Texts.text("plans.resume"), click -> resume(task, done)));
        }
        if (task.state().isOpen() && decides) {
            buttons.add(new Button(Texts.text("plans.cancel"), click -> cancel(task, done)));
        }
        return buttons.toArray(Component[]::new);
    }

    private void remove(TaskDetail task) {
        new Confirmation(
                        Texts.text("plans.task.remove"),
                        Texts.text("plans.task.remove.hint"),
                        Texts.text("plans.task.remove"),
                        () -> tasks.remove(acting.now(), press(task), task.id()))
                .danger()
                .then(() -> UI.getCurrent().navigate(task.planId() == null ? Links.TASKS : Links.plan(task.planId())))
                .open();
    }

    private void pause(TaskDetail task, Runnable done) {
        DayField until = new DayField(Texts.text("plans.paused_until"));
        until.setMin(acting.now().today().plusDays(1));
        ReasonDialog dialog = new ReasonDialog(
                Texts.text("plans.pause"),
                Texts.text("plans.pause"),
                reason -> tasks.pause(acting.now(), press(task), task.id(), until.orBeforeAll(), reason));
        dialog.explain(Texts.text("plans.pause.hint")).with(until).then(done);
        dialog.attempt().field(until, "refusal.plans.task.until");
        dialog.open();
    }

    private void resume(TaskDetail task, Runnable done) {
        new Confirmation(
                        Texts.text("plans.resume"),
                        Texts.text("plans.resume.hint"),
                        Texts.text("plans.resume"),
                        () -> tasks.resume(acting.now(), press(task), task.id()))
                .then(done)
                .open();
    }

    private void cancel(TaskDetail task, Runnable done) {
        new ReasonDialog(
                        Texts.text("plans.cancel"),
                        Texts.text("plans.cancel"),
                        reason -> tasks.cancel(acting.now(), press(task), task.id(), reason))
                .danger()
                .then(done)
                .open();
    }

    private static Submission press(TaskDetail task) {
        return Submission.of(task.version());
    }
}
