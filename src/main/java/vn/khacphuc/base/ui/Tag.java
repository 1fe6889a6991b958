package vn.khacphuc.base.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A word about the state of a thing, with an icon and a tone. */
public class Tag extends Span {

    public Tag(String text, Tone tone) {
        this(text, tone, tone.icon());
    }

    public Tag(String text, Tone tone, VaadinIcon icon) {
        addClassNames("tag", tone.className());
        add(Icons.decorative(icon), new Span(text));
    }
}
