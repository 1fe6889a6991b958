package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What is known about a thing, as a list of names and values. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    /** Left out when there is no value. */
    public Facts fact(String name, @Nullable String value) {
        return value == null || value.isBlank() ? this : fact(name, new Span(value));
    }

    public Facts fact(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
