package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.plans.AmendmentRow;
import vn.khacphuc.plans.Amendments;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;
import vn.khacphuc.plans.TaskRow;

/** Chooses the tasks that an amendment cancels. */
class CancelTaskDialog extends Dialog {

    private static final int MOST = 500;

    CancelTaskDialog(
            Amendments amendments,
            TaskQueries tasks,
            Acting acting,
            long planId,
            AmendmentRow amendment,
            Runnable done) {
        setHeaderTitle(getTranslation("plans.amendment.cancel_task"));
        var by = acting.now();
        List<TaskRow> open = tasks.list(
                by.scope(), TaskFilter.all().ofPlan(planId).open(), by.today(), getLocale(), null, false, 0, MOST);
        CheckboxGroup<TaskRow> choice = new CheckboxGroup<>();
        choice.setAriaLabel(getTranslation("plans.amendment.cancel_task"));
        choice.setItems(open);
        choice.setItemLabelGenerator(TaskRow::measure);
        Set<TaskRow> marked = open.stream()
                .filter(row -> Long.valueOf(amendment.id()).equals(row.cancelledByAmendmentId()))
                .collect(Collectors.toSet());
        choice.setValue(marked);
        choice.addClassName("stack");
        Attempt attempt = new Attempt();
        Div content = new Div(new Paragraph(getTranslation("plans.amendment.cancel_task.hint")), choice, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            Set<TaskRow> chosen = choice.getValue();
                            if (attempt.run(() -> {
                                Submission press = Submission.of(amendment.version());
                                for (TaskRow row : open) {
                                    if (chosen.contains(row) && !marked.contains(row)) {
                                        amendments.cancelTask(
                                                acting.now(), Submission.of(press.version()), amendment.id(), row.id());
                                    } else if (!chosen.contains(row) && marked.contains(row)) {
                                        amendments.keepTask(
                                                acting.now(), Submission.of(press.version()), amendment.id(), row.id());
                                    }
                                }
                            })) {
                                close();
                                done.run();
                            }
                        }));
    }
}
