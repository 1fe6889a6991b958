package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.Answer;
import vn.khacphuc.directives.DirectiveRow;

/** "21/25 received, 17 planned, 9 done, 4 silent": what the units have made of a directive, each number a list. */
final class Tracker {

    static final String SHOW = "show";

    private Tracker() {}

    static String text(DirectiveRow row) {
        return row.units() == 0 ? "–" : String.join(", ", words(row).values());
    }

    /** @param shown whose list is open already */
    static Paragraph sentence(DirectiveRow row, @Nullable Answer shown) {
        Paragraph sentence = new Paragraph();
        sentence.addClassName("sentence");
        words(row).forEach((answer, words) -> {
            if (sentence.getComponentCount() > 0) {
                sentence.add(new Span(", "));
            }
            Anchor link = new Anchor(href(row.id(), answer), words);
            if (answer == Answer.LATE) {
                link.addClassName("sentence-bad");
            }
            if (answer == shown) {
                link.getElement().setAttribute("aria-current", "true");
            }
            sentence.add(link);
        });
        return sentence;
    }

    static String href(long id, Answer answer) {
        return UrlState.EMPTY.with(SHOW, answer.name()).href(Links.directive(id));
    }

    private static Map<Answer, String> words(DirectiveRow row) {
        Map<Answer, String> words = new EnumMap<>(Answer.class);
        words.put(Answer.RECEIVED, Texts.text("directives.tracker.received", row.received(), row.units()));
        words.put(Answer.PLANNED, Texts.text("directives.tracker.planned", row.planned()));
        words.put(Answer.DONE, Texts.text("directives.tracker.done", row.done()));
        words.put(Answer.SILENT, Texts.text("directives.tracker.silent", row.silent()));
        if (row.late() > 0) {
            words.put(Answer.LATE, Texts.text("directives.tracker.late", row.late()));
        }
        return words;
    }
}
