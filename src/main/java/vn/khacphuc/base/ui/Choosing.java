package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import java.util.List;

/** Rows of a list that can be chosen, for what can be done with several. */
public final class Choosing {

    private Choosing() {}

    /** The grid's own words for those who listen are English. */
    private static final String SPEAK = """
            const column = this.querySelector('vaadin-grid-flow-selection-column');
            if (column) {
              column.header = $0;
              column.renderer = (cell, owner, model) => {
                column._defaultRenderer(cell, owner, model);
                if (cell.firstElementChild) cell.firstElementChild.accessibleName = $1;
              };
            }""";

    /** Lets rows be chosen; the column of tick boxes gets the head that the grid leaves empty. */
    public static void rows(RowGrid<?> grid) {
        grid.setSelectionMode(SelectionMode.MULTI);
        grid.getElement().executeJs(SPEAK, Texts.text("ui.list.choose"), Texts.text("ui.list.choose.row"));
    }

    /** Lets rows be chosen where there is a button that does something with them; gives the buttons back. */
    public static <T> Component[] of(RowGrid<T> grid, List<Button> buttons) {
        if (!buttons.isEmpty()) {
            rows(grid);
            buttons.forEach(button -> button.setEnabled(false));
            grid.addSelectionListener(change -> buttons.forEach(
                    button -> button.setEnabled(!change.getAllSelectedItems().isEmpty())));
        }
        return buttons.toArray(Component[]::new);
    }
}
