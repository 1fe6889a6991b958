package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The head of a page: its one first-level heading, a line below it, and what can be done on the page. */
public class PageHeader extends Header {

    private final H1 title;
    private final Div text = new Div();
    private final Div subtitle = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this.title = new H1(title);
        addClassName("page-header");
        text.addClassName("page-header-text");
        subtitle.addClassName("page-header-subtitle");
        actions.addClassName("actions");
        text.add(this.title, subtitle);
        add(text, actions);
    }

    /** A link to the list this page belongs to, above the title. */
    public PageHeader up(String href, String text) {
        Anchor link = new Anchor(href, "‹ " + text);
        link.addClassName("page-header-up");
        this.text.addComponentAsFirst(link);
        return this;
    }

    public PageHeader subtitle(String text) {
        return subtitle(new Span(text));
    }

    /** Words and tags that stand below the title, instead of those before. */
    public PageHeader subtitle(Component... components) {
        subtitle.removeAll();
        subtitle.add(components);
        return this;
    }

    /** What can be done on this page, the most important first, instead of what was there before. */
    public PageHeader actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }

    public void setHeading(String text) {
        title.setText(text);
    }
}
