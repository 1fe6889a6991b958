package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.CauseCatalogue;
import vn.khacphuc.deficiencies.HeadingDraft;
import vn.khacphuc.deficiencies.HeadingRow;

/** Adds a heading to the catalogue of causes, or renames one. */
class HeadingDialog extends Dialog {

    private final ComboBox<Cause> cause = new ComboBox<>(getTranslation("deficiencies.cause"));
    private final TextField name = new TextField(getTranslation("deficiencies.headings.name"));
    private final TextArea words = new TextArea(getTranslation("deficiencies.headings.words"));
    private final UUID key = UUID.randomUUID();

    HeadingDialog(CauseCatalogue catalogue, Acting acting, @Nullable HeadingRow former, Runnable done) {
        setHeaderTitle(getTranslation(former == null ? "deficiencies.headings.add" : "deficiencies.headings.edit"));
        cause.setItems(Cause.values());
        cause.setItemLabelGenerator(Texts::text);
        cause.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        words.setMaxLength(500);
        words.setHelperText(getTranslation("deficiencies.headings.words.hint"));
        if (former != null) {
            cause.setValue(former.cause());
            cause.setReadOnly(true);
            name.setValue(former.name());
            words.setValue(former.words());
        }
        Attempt attempt = new Attempt()
                .field(
                        name,
                        "refusal.deficiencies.headings.name",
                        "refusal.deficiencies.headings.name.long",
                        "refusal.deficiencies.headings.taken")
                .field(words, "refusal.deficiencies.headings.words.long");
        Div content = new Div(cause, name, words, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> save(catalogue, acting, former))) {
                                close();
                                done.run();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }

    private void save(CauseCatalogue catalogue, Acting acting, @Nullable HeadingRow former) {
        if (cause.getValue() == null) {
            throw new Refusal("refusal.deficiencies.headings.cause");
        }
        HeadingDraft draft = new HeadingDraft(cause.getValue(), name.getValue(), words.getValue());
        if (former == null) {
            catalogue.add(acting.now(), new Submission(key, 0), draft);
        } else {
            catalogue.edit(acting.now(), new Submission(key, former.version()), former.id(), draft);
        }
    }
}
