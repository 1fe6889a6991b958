package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.khacphuc.assessments.BookFlaw;
import vn.khacphuc.assessments.BookVerdict;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;

/** What a proof of the books came to. */
class ProofLine extends Div {

    ProofLine(BookVerdict verdict) {
        addClassName("row");
        BookFlaw flaw = verdict.flaw();
        add(
                flaw == null
                        ? new Tag(Texts.text("assessments.proof.intact"), Tone.GOOD)
                        : new Tag(Texts.text("assessments.proof.broken"), Tone.BAD));
        if (flaw != null) {
            add(new Span(Texts.text(
                    "assessments.proof.place",
                    Texts.text("assessments.proof.table." + flaw.table()),
                    flaw.ordinal() == null ? "" : String.valueOf(flaw.ordinal()),
                    String.valueOf(flaw.periodId()),
                    Texts.text("BookFlaw." + flaw.kind().name()))));
        }
        add(new Span(Texts.text(
                "assessments.proof.counts",
                Numbers.count(verdict.books()),
                Numbers.count(verdict.rows()),
                Numbers.count(verdict.addenda()))));
    }
}
