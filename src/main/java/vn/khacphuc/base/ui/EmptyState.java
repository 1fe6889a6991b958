package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands where a list has nothing to show: says so, says what to do, and offers it. */
public class EmptyState extends Div {

    public EmptyState(String title, String hint, Component... actions) {
        addClassName("empty-state");
        Span titleText = new Span(title);
        titleText.addClassName("empty-state-title");
        Span hintText = new Span(hint);
        hintText.addClassName("empty-state-hint");
        Div buttons = new Div(actions);
        buttons.addClassName("actions");
        add(Icons.decorative(VaadinIcon.CLIPBOARD_TEXT), titleText, hintText, buttons);
    }
}
