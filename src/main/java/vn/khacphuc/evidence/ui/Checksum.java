package vn.khacphuc.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.evidence.EvidenceRow;

/** The checksum of a version: its beginning to compare by eye, all of it to copy. */
class Checksum extends Div {

    private static final int SHORT = 12;

    Checksum(EvidenceRow row) {
        Code code = new Code(row.sha256().substring(0, SHORT) + "…");
        code.setTitle(row.sha256());
        Button copy = new Button(Texts.text("evidence.checksum.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.setAriaLabel(Texts.text("evidence.checksum.copy") + ": " + row.name());
        // Without TLS a browser has no clipboard for pages: then all of it is shown, selected.
        copy.addClickListener(click -> code.getElement()
                .executeJs("""
                        if (navigator.clipboard) {
                            return navigator.clipboard.writeText($0).then(() => true, () => false);
                        }
                        return false;""", row.sha256())
                .then(Boolean.class, copied -> {
                    if (copied) {
                        Attempt.done(Texts.text("evidence.checksum.copied"));
                    } else {
                        code.setText(row.sha256());
                        code.getElement().executeJs("getSelection().selectAllChildren(this)");
                    }
                }));
        addClassNames("row", "small");
        add(new Span("SHA-256"), code, copy);
    }
}
