package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.ManyBox;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.notices.EndpointDraft;
import vn.khacphuc.notices.EndpointRow;
import vn.khacphuc.notices.Endpoints;
import vn.khacphuc.notices.WebhookSignature;

/** Registers an endpoint, and shows its secret once; or changes one. */
class EndpointDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("notices.endpoint.name"));
    private final TextField url = new TextField(getTranslation("notices.endpoint.url"));
    private final MultiSelectComboBox<String> kinds = new ManyBox<>(getTranslation("notices.endpoint.kinds"));

    /** @param row the one to change; null for a new one */
    EndpointDialog(Endpoints endpoints, Acting acting, @Nullable EndpointRow row, Runnable done) {
        setHeaderTitle(getTranslation(row == null ? "notices.endpoint.add" : "notices.endpoint.edit"));
        UUID key = UUID.randomUUID();
        String secret = WebhookSignature.secret();
        name.setMaxLength(120);
        name.setRequiredIndicatorVisible(true);
        url.setMaxLength(1_000);
        url.setRequiredIndicatorVisible(true);
        url.setPlaceholder("https://");
        url.setHelperText(getTranslation("notices.endpoint.url.hint"));
        kinds.setItems(EndpointWords.KINDS);
        kinds.setItemLabelGenerator(EndpointWords::kind);
        kinds.setRequiredIndicatorVisible(true);
        if (row != null) {
            name.setValue(row.name());
            url.setValue(row.url());
            kinds.setValue(row.kinds());
        }
        Attempt attempt = new Attempt()
                .field(name, "refusal.notices.endpoint.name", "refusal.notices.endpoint.name.long")
                .field(
                        url,
                        "refusal.notices.endpoint.url.long",
                        "refusal.notices.webhook.url",
                        "refusal.notices.webhook.host",
                        "refusal.notices.webhook.https",
                        "refusal.notices.webhook.inside",
                        "refusal.notices.webhook.closed")
                .field(kinds, "refusal.notices.endpoint.kinds");
        Div content = new Div(name, url, kinds, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            boolean saved = attempt.run(() -> {
                                if (row == null) {
                                    endpoints.add(acting.now(), new Submission(key, 0), draft(), secret);
                                } else {
                                    endpoints.edit(acting.now(), new Submission(key, row.version()), row.id(), draft());
                                }
                            });
                            if (saved) {
                                close();
                                done.run();
                                if (row == null) {
                                    new SecretDialog(secret).open();
                                }
                            }
                        }));
        setCloseOnOutsideClick(false);
    }

    private EndpointDraft draft() {
        return new EndpointDraft(
                name.getValue(),
                url.getValue().strip(),
                EndpointWords.KINDS.stream().filter(kinds.getValue()::contains).toList());
    }

    /** The secret, once. */
    static final class SecretDialog extends Dialog {

        SecretDialog(String secret) {
            setHeaderTitle(Texts.text("notices.endpoint.secret"));
            TextField shown = new TextField(Texts.text("notices.endpoint.secret"));
            shown.setValue(secret);
            shown.setReadOnly(true);
            shown.setWidthFull();
            shown.setHelperText(Texts.text("notices.endpoint.secret.hint"));
            Div content = new Div(shown);
            content.addClassName("dialog-content");
            add(content);
            getFooter().add(new Button(Texts.text("ui.close"), click -> close()));
            setCloseOnOutsideClick(false);
        }
    }
}
