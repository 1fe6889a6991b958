package vn.khacphuc.base.ui;

import com.vaadin.flow.component.html.Div;

/** Figures beside each other, as many in a row as there is room for. */
public class FigureRow extends Div {

    public FigureRow(Figure... figures) {
        addClassName("figure-row");
        add(figures);
    }
}
