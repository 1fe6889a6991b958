package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.LongSupplier;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.evidence.ui.FileUpload;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.TaskDetail;

/**
 * An update of a task. A tap on a percentage saves at once with what is typed, so that from a list it takes two; what
 * needs words before it is saved says so.
 */
class ProgressDialog extends Dialog {

    private static final int STEP = 10;

    private final transient Progress progress;
    private final transient Acting acting;
    private final TaskDetail task;
    private final Runnable done;
    private final TextArea text = new TextArea(getTranslation("plans.done_text"));
    private final TextArea obstacle = new TextArea(getTranslation("plans.obstacle"));
    private final FileUpload files;
    private final Checkbox risk = new Checkbox(getTranslation("plans.at_risk"));
    private final Attempt attempt = new Attempt();
    private final Keep keep;
    // One form, one key: pressed again after a lost answer it counts once.
    private final UUID key = UUID.randomUUID();
    private final Runnable reload;
    private long version;

    /**
     * Open it with {@link #open()}.
     *
     * @param files takes what shows the progress
     * @param done after a save
     * @param version reads the task's version anew
     */
    ProgressDialog(
            Progress progress, Acting acting, TaskDetail task, FileUpload files, Runnable done, LongSupplier version) {
        this.progress = progress;
        this.acting = acting;
        this.task = task;
        this.files = files;
        this.done = done;
        this.version = task.version();
        this.reload = () -> this.version = version.getAsLong();
        setHeaderTitle(getTranslation("plans.update.title"));
        keep = new Keep(acting.now().accountId(), "report-" + task.id())
                .text("text", text)
                .text("obstacle", obstacle)
                .flag("risk", risk);
        risk.setValue(task.atRisk());
        var last = task.report();
        if (last != null) {
            obstacle.setValue(last.obstacle());
        }
        text.setMaxLength(4000);
        obstacle.setMaxLength(2000);
        text.setMinRows(2);
        attempt.field(text, "refusal.plans.done", "refusal.plans.done.long")
                .field(obstacle, "refusal.plans.obstacle", "refusal.plans.obstacle.long")
                .onReload(reload);
        Div content = new Div(new Paragraph(task.measure()), keep, steps(), text, files, obstacle, risk, attempt);
        content.addClassName("dialog-content");
        add(content);
        Button cancel = new Button(getTranslation("ui.cancel"), click -> {
            keep.forget();
            files.giveUp();
            close();
        });
        getFooter().add(cancel, same(), finished());
        setCloseOnOutsideClick(false);
    }

    private Div steps() {
        Div row = new Div();
        row.addClassName("percent-steps");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", getTranslation("plans.percent.steps"));
        for (int percent = STEP; percent < 100; percent += STEP) {
            int chosen = percent;
            Button step = Attempt.button(percent + "%", () -> save(chosen));
            step.setAriaLabel(getTranslation("plans.percent.save", percent));
            if (percent == task.percent()) {
                step.addThemeVariants(ButtonVariant.PRIMARY);
                step.getElement().setAttribute("aria-current", "true");
            }
            row.add(step);
        }
        Span label = new Span(getTranslation("plans.percent.steps"));
        label.addClassNames("quiet", "small");
        Div box = new Div(label, row);
        box.addClassName("stack");
        return box;
    }

    private Button same() {
        return Attempt.button(getTranslation("plans.percent.same", task.percent()), () -> save(task.percent()));
    }

    private Button finished() {
        return Attempt.mainButton(getTranslation("plans.report_done"), () -> {
            if (attempt.run(
                    () -> progress.reportDone(acting.now(), press(), task.id(), draft(100)),
                    getTranslation("plans.report_done.done"))) {
                leave();
            }
        });
    }

    private void save(int percent) {
        if (attempt.run(
                () -> progress.report(acting.now(), press(), task.id(), draft(percent)),
                getTranslation("plans.update.done", percent))) {
            leave();
        }
    }

    private ProgressDraft draft(int percent) {
        return new ProgressDraft(percent, text.getValue(), obstacle.getValue(), risk.getValue(), files.versions());
    }

    private Submission press() {
        return new Submission(key, version);
    }

    private void leave() {
        keep.forget();
        close();
        done.run();
    }
}
