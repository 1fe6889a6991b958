package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One number that matters, as a tile; the whole tile is a link to the list behind the number. */
public class Figure extends Composite<HtmlContainer> implements HasStyle {

    private final @Nullable String href;

    /** A figure without a list behind it. */
    public Figure(String label, String value, String detail, Tone tone) {
        this(label, value, detail, tone, null);
    }

    /**
     * A figure and the list that it counts.
     *
     * @param href address of that list
     */
    public Figure(String label, String value, String detail, Tone tone, @Nullable String href) {
        this.href = href;
        Span number = part("figure-value", "");
        number.add(new Span(value));
        if (tone == Tone.WARN || tone == Tone.BAD) {
            number.add(Icons.decorative(tone.icon()));
        }
        getContent().addClassNames("figure", tone.className());
        getContent().add(part("figure-label", label), number, part("figure-detail", detail));
    }

    private static Span part(String className, String text) {
        Span part = new Span(text);
        part.addClassName(className);
        return part;
    }

    @Override
    protected HtmlContainer initContent() {
        return href == null ? new Div() : new Anchor(href, new Component[0]);
    }
}
