package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Lets a table stand on a phone: there each row becomes a block, and each of its cells names its column. */
public final class StackedTable {

    private StackedTable() {}

    /** @param heads of all columns, that of the row's name first */
    public static void prepare(NativeTable table, List<String> heads) {
        table.addClassName("stacks");
        table.getChildren()
                .filter(NativeTableBody.class::isInstance)
                .flatMap(Component::getChildren)
                .filter(NativeTableRow.class::isInstance)
                .forEach(row -> name(row.getChildren().toList(), heads));
    }

    private static void name(List<Component> cells, List<String> heads) {
        for (int column = 1; column < Math.min(cells.size(), heads.size()); column++) {
            cells.get(column).getElement().setAttribute("data-label", heads.get(column));
        }
    }
}
