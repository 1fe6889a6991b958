package vn.khacphuc.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import vn.khacphuc.base.ui.StackedTable;

/** A table of figures, the first column naming the row; scrolls by itself where the page is narrow. */
class FigureTable extends Div {

    FigureTable(String label, List<String> header, List<List<String>> rows) {
        addClassName("table-box");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("tabindex", "0");
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        NativeTableRow head = new NativeTableRow();
        for (String text : header) {
            NativeTableHeaderCell cell = heading(text, "col");
            cell.setClassName("number", head.getElement().getChildCount() > 0);
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        for (List<String> row : rows) {
            NativeTableRow line = new NativeTableRow();
            line.add(heading(row.getFirst(), "row"));
            row.subList(1, row.size()).forEach(text -> {
                NativeTableCell cell = new NativeTableCell(text);
                cell.addClassName("number");
                line.add(cell);
            });
            body.add(line);
        }
        table.add(new NativeTableHeader(head), body);
        StackedTable.prepare(table, header);
        add(table);
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
