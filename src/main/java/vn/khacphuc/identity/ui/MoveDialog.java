package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.identity.AccountAdministration;
import vn.khacphuc.identity.AccountRow;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.ui.UnitPicker;

/** Moves a person to another unit; asks for an heir afterwards where something is left in their hands. */
class MoveDialog extends Dialog {

    MoveDialog(
            AccountAdministration administration,
            HandOvers handOvers,
            UnitQueries units,
            Acting acting,
            AccountRow row,
            Runnable done) {
        setHeaderTitle(getTranslation("identity.move") + ": " + row.fullName());
        UnitPicker unit = new UnitPicker(getTranslation("identity.move.to"), units, acting);
        ComboBox<Role> role = new ComboBox<>(getTranslation("identity.role"), Role.values());
        role.setItemLabelGenerator(Texts::text);
        role.setValue(Role.OFFICIAL);
        TextField decision = new TextField(getTranslation("identity.decision"));
        decision.setMaxLength(200);
        Attempt attempt = new Attempt();
        Div content = new Div(new Paragraph(getTranslation("identity.move.explain")), unit, role, decision, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("identity.move.next"), () -> {
                            var chosen = unit.getValue();
                            var as = role.getValue();
                            if (chosen == null || as == null) {
                                attempt.run(() -> {
                                    throw new Refusal("refusal.identity.incomplete");
                                });
                            } else {
                                close();
                                handOvers.leave(
                                        "identity.move",
                                        row.personId(),
                                        heir -> administration.move(
                                                acting.now(),
                                                Submission.of(row.version()),
                                                row.id(),
                                                chosen.id(),
                                                as,
                                                decision.getValue(),
                                                heir),
                                        done);
                            }
                        }));
    }
}
