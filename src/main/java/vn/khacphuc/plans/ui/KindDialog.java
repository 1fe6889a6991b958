package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.KindDraft;
import vn.khacphuc.base.KindRow;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Meanwhile;

/** Adds a kind, or gives one other names. */
class KindDialog extends Dialog {

    private long version;

    /**
     * Open it with {@link #open()}.
     *
     * @param title what is done
     * @param special the key of what the one mark of such kinds says
     * @param all reads them anew
     * @param save given the press and what was typed
     */
    KindDialog(
            String title,
            String special,
            @Nullable KindRow edited,
            Supplier<List<KindRow>> all,
            BiConsumer<Submission, KindDraft> save,
            Runnable done) {
        setHeaderTitle(title);
        UUID key = UUID.randomUUID();
        Fields fields = new Fields(special, edited);
        Attempt attempt = new Attempt()
                .field(
                        fields.nameVi,
                        "refusal.kinds.name_vi",
                        "refusal.kinds.name_vi.long",
                        "refusal.kinds.name_vi.taken")
                .field(fields.nameEn, "refusal.kinds.name_en.long")
                .field(fields.order, "refusal.kinds.order");
        if (edited != null) {
            version = edited.version();
            attempt.onReload(() -> all.get().stream()
                    .filter(row -> row.id() == edited.id())
                    .findFirst()
                    .ifPresent(saved -> {
                        version = saved.version();
                        Meanwhile.show(fields, new Fields(special, edited), new Fields(special, saved));
                    }));
        }
        Div content = new Div(fields, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> save.accept(new Submission(key, version), fields.draft()))) {
                                close();
                                done.run();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }

    private static final class Fields extends Div {

        private final TextField nameVi = new TextField(getTranslation("kinds.name_vi"));
        private final TextField nameEn = new TextField(getTranslation("kinds.name_en"));
        private final Checkbox special;
        private final IntegerField order = new IntegerField(getTranslation("kinds.order"));

        Fields(String mark, @Nullable KindRow edited) {
            addClassName("stack");
            special = new Checkbox(getTranslation(mark));
            nameVi.setMaxLength(120);
            nameVi.setRequiredIndicatorVisible(true);
            nameEn.setMaxLength(120);
            order.setValue(edited == null ? 50 : edited.sortOrder());
            order.setStepButtonsVisible(true);
            if (edited != null) {
                nameVi.setValue(edited.nameVi());
                nameEn.setValue(edited.nameEn());
                special.setValue(edited.special());
                special.setReadOnly(edited.used() > 0);
            }
            add(nameVi, nameEn, special, order);
        }

        KindDraft draft() {
            return new KindDraft(
                    nameVi.getValue(),
                    nameEn.getValue(),
                    special.getValue(),
                    Objects.requireNonNullElse(order.getValue(), -1));
        }
    }
}
