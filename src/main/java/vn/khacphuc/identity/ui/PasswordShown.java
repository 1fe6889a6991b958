package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A password to be handed over, shown this once. */
class PasswordShown extends Dialog {

    PasswordShown(String username, String password) {
        setHeaderTitle(getTranslation("identity.password.once"));
        TextField name = new TextField(getTranslation("identity.username"));
        name.setValue(username);
        name.setReadOnly(true);
        TextField secret = new TextField(getTranslation("identity.password.first"));
        secret.setValue(password);
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        Button copy = new Button(
                getTranslation("identity.copy"),
                click -> click.getSource().getElement().executeJs("navigator.clipboard.writeText($0)", password));
        Div content = new Div(new Paragraph(getTranslation("identity.password.once.hint")), name, secret, copy);
        content.addClassName("dialog-content");
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
        setCloseOnOutsideClick(false);
    }
}
