package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.identity.AccountRow;

/** Changes name and position of a person. */
class PersonDialog extends Dialog {

    PersonDialog(AccountRow row, BiConsumer<String, String> rename, Runnable done) {
        setHeaderTitle(getTranslation("identity.rename"));
        TextField name = new TextField(getTranslation("identity.name"));
        name.setMaxLength(120);
        name.setValue(row.fullName());
        TextField title = new TextField(getTranslation("identity.title"));
        title.setMaxLength(120);
        title.setValue(row.title());
        Attempt attempt = new Attempt().field(name, "refusal.identity.name");
        Div content = new Div(name, title, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> rename.accept(name.getValue(), title.getValue()))) {
                                close();
                                done.run();
                            }
                        }));
    }
}
