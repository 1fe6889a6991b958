package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;

/** A part of a page with a heading of the second level, actions of its own, and content below each other. */
public class Section extends Composite<com.vaadin.flow.component.html.Section> implements HasStyle {

    private final H2 heading;
    private final Div actions = new Div();
    private final Div content = new Div();

    public Section(String heading, Component... content) {
        String id = "section-" + UUID.randomUUID();
        this.heading = new H2(heading);
        this.heading.setId(id);
        actions.addClassName("actions");
        Div head = new Div(this.heading, actions);
        head.addClassName("section-header");
        this.content.addClassName("section-content");
        this.content.add(content);
        getContent().addClassName("section");
        getContent().getElement().setAttribute("aria-labelledby", id);
        getContent().add(head, this.content);
    }

    /** What can be done in this part, instead of what was there before. */
    public Section actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }

    /** Without a box around it. */
    public Section plain() {
        addClassName("plain");
        return this;
    }

    public void add(Component... components) {
        content.add(components);
    }

    /** Puts new content in the place of the old. */
    public void set(Component... components) {
        content.removeAll();
        content.add(components);
    }

    public void setHeading(String text) {
        heading.setText(text);
    }
}
