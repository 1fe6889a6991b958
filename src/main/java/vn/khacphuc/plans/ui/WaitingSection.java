package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.Tasks;

/** What a relative deadline waits for, and where its day is entered. */
@org.springframework.stereotype.Component
@Order(20)
class WaitingSection implements TaskSection {

    private final Tasks tasks;
    private final Acting acting;

    WaitingSection(Tasks tasks, Acting acting) {
        this.tasks = tasks;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(TaskDetail task, Runnable refresh) {
        Deadline.After after = task.after();
        if (after == null) {
            return Optional.empty();
        }
        Actor by = acting.now();
        Section section = new Section(Texts.text("plans.trigger"));
        String days =
                Texts.text(after.working() ? "plans.deadline.after_working" : "plans.deadline.after", after.days());
        section.add(new Paragraph(task.deadlineText() + " · " + days));
        if (task.triggeredOn() != null) {
            section.add(new Paragraph(
                    Texts.text("plans.trigger.since", Dates.day(task.triggeredOn()), Dates.day(task.originalDue()))));
        } else if (task.state().isOpen() && task.mine() && by.is(Role.HEAD, Role.COORDINATOR)) {
            section.actions(Attempt.button(Texts.text("plans.trigger.enter"), () -> enter(task, refresh)));
        } else {
            section.add(new Paragraph(Texts.text("plans.trigger.waits")));
        }
        return Optional.of(section);
    }

    private void enter(TaskDetail task, Runnable refresh) {
        DayField day = new DayField(Texts.text("plans.trigger.day"));
        day.setMax(acting.now().today());
        new ReasonDialog(Texts.text("plans.trigger.enter"), Texts.text("ui.save"), proof -> {
                    if (day.getValue() == null) {
                        throw new Refusal("refusal.plans.trigger.day");
                    }
                    tasks.trigger(acting.now(), Submission.of(task.version()), task.id(), day.getValue(), proof);
                })
                .explain(Texts.text("plans.trigger.hint"))
                .label(Texts.text("plans.trigger.proof"))
                .with(day)
                .then(refresh)
                .open();
    }
}
