package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands in place of a page that cannot be shown. */
class ErrorPage extends Div {

    ErrorPage() {
        addClassName("view");
    }

    void show(String title, String text, Component... actions) {
        removeAll();
        Div buttons = new Div(actions);
        buttons.addClassName("row");
        buttons.add(new Anchor(".", Texts.text("ui.address.home")));
        add(new PageHeader(title), new Paragraph(text), buttons);
    }

    /** The same whether there is nothing or nothing the reader may see. */
    void showNotFound() {
        show(Texts.text("ui.address.none"), Texts.text("ui.address.none.hint"));
    }
}
