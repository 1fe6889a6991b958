package vn.khacphuc.base.ui;

import com.vaadin.flow.component.html.Div;

/** Figures beside each other: all in one row where there is room, else in rows as even as can be, none left alone. */
public class FigureRow extends Div {

    public FigureRow(Figure... figures) {
        addClassName("figure-row");
        add(figures);
        even(this, figures.length);
    }

    /** Lays the parts of any row out as evenly as tiles. */
    public static void even(Div row, int parts) {
        row.addClassName("even-row");
        row.getStyle().set("--parts", String.valueOf(parts)).set("--half", String.valueOf((parts + 1) / 2));
    }
}
