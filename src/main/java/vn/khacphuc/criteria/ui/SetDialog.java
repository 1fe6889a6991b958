package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.SetDraft;

/** Begins a criteria set. */
class SetDialog extends Dialog {

    SetDialog(CriteriaAdministration administration, Acting acting, Consumer<Long> made) {
        setHeaderTitle(getTranslation("criteria.new_set"));
        UUID key = UUID.randomUUID();
        TextField name = new TextField(getTranslation("criteria.name"));
        name.setMaxLength(200);
        IntegerField year = new IntegerField(getTranslation("criteria.year"));
        year.setValue(acting.now().today().getYear());
        ComboBox<String> level = new ComboBox<>(getTranslation("criteria.level"));
        level.setItems(List.of("department", "commune", "any"));
        level.setItemLabelGenerator(code -> getTranslation("criteria.level." + code));
        TextField source = new TextField(getTranslation("criteria.source"));
        source.setMaxLength(300);
        Attempt attempt = new Attempt()
                .field(name, "refusal.criteria.name")
                .field(year, "refusal.criteria.year", "refusal.criteria.set.exists")
                .field(level, "refusal.criteria.level");
        Div content = new Div(name, year, level, source, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(
                                getTranslation("ui.save"),
                                () -> attempt.get(
                                                () -> {
                                                    return administration.newSet(
                                                            acting.now(),
                                                            new Submission(key, 0),
                                                            new SetDraft(
                                                                    name.getValue(),
                                                                    Objects.requireNonNullElse(year.getValue(), 0),
                                                                    Objects.requireNonNullElse(level.getValue(), ""),
                                                                    source.getValue(),
                                                                    false));
                                                },
                                                getTranslation("ui.attempt.done"))
                                        .ifPresent(id -> {
                                            close();
                                            made.accept(id);
                                        })));
    }
}
