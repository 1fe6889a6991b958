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
import vn.khacphuc.identity.AccountDraft;
import vn.khacphuc.identity.PasswordRule;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.ui.UnitPicker;

/** Adds a person with an account, and shows the first password once. */
class AccountDialog extends Dialog {

    private final UUID key = UUID.randomUUID();

    AccountDialog(AccountAdministration administration, UnitQueries units, Acting acting, Runnable done) {
        setHeaderTitle(getTranslation("identity.add"));
        TextField name = new TextField(getTranslation("identity.name"));
        name.setMaxLength(120);
        TextField username = new TextField(getTranslation("identity.username"));
        username.setMaxLength(59);
        username.setHelperText(getTranslation("identity.username.hint"));
        TextField title = new TextField(getTranslation("identity.title"));
        title.setMaxLength(120);
        UnitPicker unit = new UnitPicker(getTranslation("units.unit"), units, acting);
        ComboBox<Role> role = new ComboBox<>(getTranslation("identity.role"), Role.values());
        role.setItemLabelGenerator(Texts::text);
        role.setValue(Role.OFFICIAL);
        DayField from = new DayField(getTranslation("identity.from"));
        from.setValue(acting.now().today());
        Attempt attempt = new Attempt()
                .field(name, "refusal.identity.name", "refusal.identity.name.long")
                .field(username, "refusal.identity.username", "refusal.identity.username.taken");
        Div content = new Div(name, username, title, unit, role, from, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            String password = PasswordRule.random();
                            boolean added = attempt.run(() -> {
                                if (unit.getValue() == null || role.getValue() == null || from.getValue() == null) {
                                    throw new Refusal("refusal.identity.incomplete");
                                }
                                administration.add(
                                        acting.now(),
                                        new Submission(key, 0),
                                        new AccountDraft(
                                                username.getValue().strip(),
                                                name.getValue(),
                                                title.getValue(),
                                                unit.getValue().id(),
                                                role.getValue(),
                                                from.getValue()),
                                        password);
                            });
                            if (added) {
                                close();
                                done.run();
                                new PasswordShown(username.getValue().strip(), password).open();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }
}
