package vn.khacphuc.base.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** A word about the state of a thing, with an icon and a tone. */
public class Tag extends Span {

    private final String words;
    private final Tone tone;
    private final VaadinIcon icon;

    public Tag(String text, Tone tone) {
        this(text, tone, tone.icon());
    }

    public Tag(String text, Tone tone, VaadinIcon icon) {
        this.words = text;
        this.tone = tone;
        this.icon = icon;
        addClassNames("tag", tone.className());
        add(Icons.decorative(icon), new Span(text));
    }

    /** The same for a row that the browser renders. */
    Data data() {
        return new Data(
                words,
                tone.className(),
                "vaadin:" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What the browser needs of a tag. A record, because a map would reach it empty. */
    public record Data(String text, String tone, String icon) {}

    @Override
    public String getText() {
        return words;
    }
}
