package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.directives.UrgingAbout;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingPreview;
import vn.khacphuc.directives.UrgingRounds.Outcome;

/** Slips to be, each in a line: the number and level it would have, or why it would not go. */
final class UrgingLines {

    private UrgingLines() {}

    static UnorderedList of(List<UrgingPreview> previews) {
        UnorderedList list = new UnorderedList();
        previews.forEach(preview -> list.add(line(preview, mark(preview))));
        return list;
    }

    static UnorderedList refused(List<? extends Outcome<? extends UrgingAbout>> outcomes) {
        UnorderedList list = new UnorderedList();
        outcomes.forEach(outcome -> outcome.refusal()
                .ifPresent(why -> list.add(line(outcome.about(), new Tag(Attempt.why(why), Tone.WARN)))));
        return list;
    }

    private static Tag mark(UrgingPreview preview) {
        Refusal refusal = preview.refusal();
        if (refusal != null) {
            return new Tag(Attempt.why(refusal), Tone.WARN);
        }
        return new Tag(
                preview.kind() == UrgingKind.EXPLANATION
                        ? preview.number()
                        : Texts.text("directives.urging.preview.slip", preview.number(), preview.level()),
                Tone.GOOD);
    }

    private static ListItem line(UrgingAbout about, Tag mark) {
        return new ListItem(new Span(about.unitName() + ": " + UrgingWords.about(about) + " "), mark);
    }
}
