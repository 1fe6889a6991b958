package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Icons;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.notices.NoticeKind;
import vn.khacphuc.notices.NoticeLinks;
import vn.khacphuc.notices.NoticeReason;
import vn.khacphuc.notices.NoticeRow;
import vn.khacphuc.notices.NoticeWords;

/** One telling: what, about which thing, when, and what can be done about it. */
class NoticeLine extends ListItem {

    /**
     * @param act what it asks for, null where it asks for nothing or the reader may not
     * @param open what happens when the thing is opened
     * @param mark marks it as read, or as unread
     */
    NoticeLine(NoticeRow row, NoticeWords words, LocalDate today, @Nullable Anchor act, Runnable open, Runnable mark) {
        Locale language = Texts.locale();
        addClassName("notice");
        setClassName("unread", row.isUnread());
        Anchor link = new Anchor(NoticeLinks.page(row), words.title(row, language));
        link.addClassName("notice-title");
        link.getElement().addEventListener("click", click -> open.run());
        if (row.isUnread()) {
            Span unread = new Span(getTranslation("notices.unread"));
            unread.addClassName("only-read");
            link.addComponentAsFirst(unread);
        }
        Span sentence = new Span(words.sentence(row, language));
        sentence.addClassName("notice-words");
        Div facts = new Div(new Tag(words.kind(row.kind(), language), tone(row.kind())));
        facts.addClassNames("row", "notice-facts");
        String when = words.when(row, today, language);
        if (when != null) {
            facts.add(new Span(when));
        }
        if (row.unitName() != null) {
            facts.add(new Span(row.unitName()));
        }
        facts.add(new Span(Dates.moment(row.at())));
        Div text = new Div(link, sentence, facts);
        text.addClassName("notice-text");
        Div actions = new Div();
        actions.addClassName("actions");
        if (act != null) {
            act.addClassName("button-link");
            if (row.kind() == NoticeKind.PROPOSED || row.kind().reason() == NoticeReason.TALK) {
                // Nothing that is done about it settles it for good.
                act.getElement().addEventListener("click", click -> open.run());
            }
            actions.add(act);
        }
        actions.add(mark(row, mark));
        add(text, actions);
    }

    private Button mark(NoticeRow row, Runnable mark) {
        String text = getTranslation(row.isUnread() ? "notices.mark" : "notices.unmark");
        Button button = new Button(
                Icons.decorative(row.isUnread() ? VaadinIcon.CHECK : VaadinIcon.ARROW_BACKWARD), click -> mark.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(text);
        button.setTooltipText(text);
        return button;
    }

    private static Tone tone(NoticeKind kind) {
        return switch (kind) {
            case OVERDUE, ESCALATED, URGING, RETURNED, PLAN_RETURNED -> Tone.BAD;
            case DUE_TODAY, DUE_SOON, PLAN_DUE, STALLED, UNOWNED, EXPLANATION, PERIOD -> Tone.WARN;
            case VERIFIED, PLAN_APPROVED -> Tone.GOOD;
            case DIRECTIVE, MENTION, EXTENSION_ASKED, PLAN_SUBMITTED, ANSWERED, PROPOSED -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }
}
