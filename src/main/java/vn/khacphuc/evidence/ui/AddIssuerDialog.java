package vn.khacphuc.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.evidence.TrustedIssuers;

/** Puts an issuer on the list: its certificate from a file, or pasted. What is typed is kept. */
class AddIssuerDialog extends Dialog {

    private static final List<String> ENDINGS = List.of(".pem", ".crt", ".cer");
    private static final int LARGEST = 20_000;

    private final TextField name = new TextField(Texts.text("evidence.issuer.name"));
    private final TextArea pem = new TextArea(Texts.text("evidence.issuer.pem"));
    private volatile String arrived = "";

    AddIssuerDialog(TrustedIssuers issuers, Acting acting, Runnable done) {
        setHeaderTitle(Texts.text("evidence.issuer.add"));
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        pem.setRequiredIndicatorVisible(true);
        pem.setMinRows(4);
        pem.setMaxRows(10);
        pem.setPlaceholder("-----BEGIN CERTIFICATE-----");
        UploadBox file = new UploadBox(this::take, ENDINGS, LARGEST, () -> pem.setValue(arrived)).single();
        Keep keep =
                new Keep(acting.now().accountId(), "issuer").text("name", name).text("pem", pem);
        Attempt attempt = new Attempt()
                .field(name, "refusal.evidence.issuer_name", "refusal.evidence.issuer_name.long")
                .field(pem, "refusal.evidence.pem", "refusal.evidence.issuer_known");
        Div content = new Div(new Paragraph(Texts.text("evidence.issuer.add.hint")), keep, name, file, pem, attempt);
        content.addClassName("dialog-content");
        add(content);
        // One form, one key: pressed again after a lost answer it counts once.
        UUID key = UUID.randomUUID();
        Button cancel = new Button(Texts.text("ui.cancel"), click -> {
            keep.forget();
            close();
        });
        Button save = Attempt.mainButton(Texts.text("evidence.issuer.add"), () -> {
            if (attempt.run(() -> {
                issuers.add(acting.now(), new Submission(key, 0), name.getValue(), pem.getValue());
            })) {
                keep.forget();
                close();
                done.run();
            }
        });
        getFooter().add(cancel, save);
        setCloseOnOutsideClick(false);
    }

    /** As text, also where the file holds the bytes themselves. Whether it is a certificate says the operation. */
    private void take(UUID press, UploadEvent file) throws IOException {
        byte[] bytes = file.getInputStream().readNBytes(LARGEST);
        boolean text = bytes.length == 0 || bytes[0] != 0x30;
        arrived = text
                ? new String(bytes, StandardCharsets.UTF_8)
                : "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
                        + "\n-----END CERTIFICATE-----\n";
    }
}
