package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.identity.AccountAdministration;
import vn.khacphuc.identity.AccountRow;
import vn.khacphuc.identity.AppointmentDraft;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.ui.UnitPicker;

/** Gives a person one appointment more. */
class AppointmentDialog extends Dialog {

    AppointmentDialog(
            AccountAdministration administration, UnitQueries units, Acting acting, AccountRow row, Runnable done) {
        setHeaderTitle(getTranslation("identity.appoint"));
        UUID key = UUID.randomUUID();
        UnitPicker unit = new UnitPicker(getTranslation("units.unit"), units, acting);
        unit.choose(row.unitId());
        ComboBox<Role> role = new ComboBox<>(getTranslation("identity.role"), Role.values());
        role.setItemLabelGenerator(Texts::text);
        role.setValue(Role.OFFICIAL);
        DayField from = new DayField(getTranslation("identity.from"));
        from.setValue(acting.now().today());
        DayField to = new DayField(getTranslation("identity.to"));
        TextField decision = new TextField(getTranslation("identity.decision"));
        decision.setMaxLength(200);
        Attempt attempt =
                new Attempt().field(to, "refusal.identity.appointment.days").onReload(done);
        Div content = new Div(unit, role, from, to, decision, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> {
                                if (unit.getValue() == null || role.getValue() == null || from.getValue() == null) {
                                    throw new Refusal("refusal.identity.incomplete");
                                }
                                administration.appoint(
                                        acting.now(),
                                        new Submission(key, row.version()),
                                        row.id(),
                                        new AppointmentDraft(
                                                unit.getValue().id(),
                                                role.getValue(),
                                                from.getValue(),
                                                to.getValue(),
                                                null,
                                                decision.getValue()));
                            })) {
                                close();
                                done.run();
                            }
                        }));
    }
}
