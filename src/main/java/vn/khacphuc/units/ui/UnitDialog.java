package vn.khacphuc.units.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.units.UnitAdministration;
import vn.khacphuc.units.UnitDraft;
import vn.khacphuc.units.UnitKindRow;
import vn.khacphuc.units.UnitQueries;

/** Adds a unit below another one. */
class UnitDialog extends Dialog {

    UnitDialog(UnitAdministration administration, UnitQueries units, Acting acting, Runnable done) {
        setHeaderTitle(getTranslation("units.add"));
        UUID key = UUID.randomUUID();
        UnitPicker parent = new UnitPicker(getTranslation("units.parent"), units, acting);
        parent.choose(acting.scope().unitId());
        TextField code = new TextField(getTranslation("units.code"));
        code.setMaxLength(20);
        TextField name = new TextField(getTranslation("units.name"));
        name.setMaxLength(200);
        TextField shortName = new TextField(getTranslation("units.short_name"));
        shortName.setMaxLength(80);
        ComboBox<UnitKindRow> kind = new ComboBox<>(getTranslation("units.kind"));
        kind.setItems(units.kinds());
        boolean english = getLocale().getLanguage().equals("en");
        kind.setItemLabelGenerator(row -> english ? row.nameEn() : row.nameVi());
        DayField from = new DayField(getTranslation("units.from"));
        from.setValue(acting.now().today());
        IntegerField order = new IntegerField(getTranslation("units.order"));
        order.setValue(50);
        Attempt attempt = new Attempt()
                .field(code, "refusal.units.code", "refusal.units.code.taken")
                .field(name, "refusal.units.name")
                .field(shortName, "refusal.units.short_name")
                .field(from, "refusal.units.before_begin");
        Div content = new Div(parent, kind, code, name, shortName, from, order, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> {
                                if (parent.getValue() == null || kind.getValue() == null || from.getValue() == null) {
                                    throw new Refusal("refusal.units.incomplete");
                                }
                                administration.add(
                                        acting.now(),
                                        new Submission(key, 0),
                                        new UnitDraft(
                                                code.getValue().strip(),
                                                name.getValue().strip(),
                                                shortName.getValue().strip(),
                                                kind.getValue().code(),
                                                parent.getValue().id(),
                                                from.getValue(),
                                                Objects.requireNonNullElse(order.getValue(), 0)));
                            })) {
                                close();
                                done.run();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }
}
