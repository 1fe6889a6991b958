package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.ExtensionDraft;
import vn.khacphuc.plans.ExtensionReason;
import vn.khacphuc.plans.Extensions;
import vn.khacphuc.plans.TaskDetail;

/** Asks for a later deadline. What is typed is kept. */
class AskExtensionDialog extends Dialog {

    private final ComboBox<ExtensionReason> cause = new ComboBox<>(getTranslation("plans.extension.cause"));
    private final DayField proposed = new DayField(getTranslation("plans.extension.proposed"));
    private final TextArea reason = new TextArea(getTranslation("plans.reason"));
    private long version;

    /** @param latest reads the task's version anew */
    AskExtensionDialog(Extensions extensions, Acting acting, TaskDetail task, Runnable done, LongSupplier latest) {
        version = task.version();
        setHeaderTitle(getTranslation("plans.extension.ask"));
        cause.setItems(ExtensionReason.values());
        cause.setItemLabelGenerator(Texts::text);
        cause.setRequiredIndicatorVisible(true);
        proposed.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2000);
        reason.setMinRows(3);
        Paragraph hint = new Paragraph();
        if (task.due() != null) {
            proposed.setMin(task.due().plusDays(1));
            hint.setText(getTranslation("plans.extension.ask.hint", Dates.day(task.due())));
        }
        Keep keep = new Keep(acting.now().accountId(), "extension-" + task.id())
                .choice("cause", cause, ExtensionReason::name, AskExtensionDialog::find)
                .day("proposed", proposed)
                .text("reason", reason);
        Attempt attempt = new Attempt()
                .field(cause, "refusal.plans.extension.cause")
                .field(proposed, "refusal.plans.extension.proposed")
                .field(reason, "refusal.base.reason", "refusal.base.reason.long")
                .onReload(() -> version = latest.getAsLong());
        Div content = new Div(hint, keep, cause, proposed, reason, attempt);
        content.addClassName("dialog-content");
        add(content);
        // One form, one key: pressed again after a lost answer it counts once.
        UUID key = UUID.randomUUID();
        Button cancel = new Button(getTranslation("ui.cancel"), click -> {
            keep.forget();
            close();
        });
        Button ask = Attempt.mainButton(getTranslation("plans.extension.ask"), () -> {
            if (attempt.run(
                    () -> extensions.request(acting.now(), new Submission(key, version), task.id(), draft()),
                    getTranslation("plans.extension.asked"))) {
                keep.forget();
                close();
                done.run();
            }
        });
        getFooter().add(cancel, ask);
        setCloseOnOutsideClick(false);
    }

    private ExtensionDraft draft() {
        return new ExtensionDraft(cause.getValue(), reason.getValue(), proposed.getValue());
    }

    private static ExtensionReason find(String name) {
        return List.of(ExtensionReason.values()).stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(ExtensionReason.OTHER);
    }
}
