package vn.khacphuc.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.StringJoiner;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.evidence.EvidenceRow;
import vn.khacphuc.evidence.EvidenceRow.Signature;

/** Who signed a PDF, when, what became of it since, and whether the issuer is one the administrator trusts. */
class SignatureLines extends Div {

    SignatureLines(EvidenceRow row) {
        addClassName("file-signatures");
        row.signatures().forEach(signature -> add(line(signature)));
        setVisible(!row.signatures().isEmpty());
    }

    private static Div line(Signature signature) {
        StringJoiner who = new StringJoiner(" · ");
        if (!signature.signer().isEmpty()) {
            who.add(signature.signer());
        }
        if (signature.signedAt() != null) {
            who.add(Dates.moment(signature.signedAt()));
        }
        if (!signature.issuer().isEmpty()) {
            who.add(Texts.text("evidence.signature.issuer", signature.issuer()));
        }
        Span words = new Span(who.toString());
        words.addClassName("small");
        Div line = new Div(tag(signature), words);
        line.addClassName("row");
        return line;
    }

    static Tag tag(Signature signature) {
        return switch (signature.result()) {
            case INTACT, SIGNED_ON ->
                signature.trustedBy() == null
                        ? new Tag(Texts.text("evidence.signature.unknown"), Tone.NEUTRAL, VaadinIcon.QUESTION_CIRCLE_O)
                        : new Tag(Texts.text("evidence.signature.trusted"), Tone.GOOD);
            case APPENDED, UNREADABLE -> new Tag(Texts.text(signature.result()), Tone.WARN, VaadinIcon.WARNING);
            case CHANGED -> new Tag(Texts.text(signature.result()), Tone.BAD);
        };
    }
}
