package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.Cells;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.tables.TableColumn;

/** Which sheet, which row of headings and which column says what, as guessed and to be corrected. */
class ImportColumns extends Div {

    ImportColumns(ImportTable table, Runnable changed) {
        addClassName("form");
        Cells cells = table.cells();
        if (table.sheets().size() > 1) {
            Select<Cells> sheet = new Select<>();
            sheet.setLabel(Texts.text("criteria.import.sheet"));
            sheet.setItems(table.sheets());
            sheet.setItemLabelGenerator(Cells::name);
            sheet.setValue(cells);
            sheet.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    table.choose(change.getValue());
                    changed.run();
                }
            });
            add(sheet);
        }
        IntegerField headings = new IntegerField(Texts.text("criteria.import.headings"));
        headings.setMin(0);
        headings.setMax(cells.rows().size());
        headings.setStepButtonsVisible(true);
        headings.setValue(table.columns().headingRow() + 1);
        headings.addValueChangeListener(change -> {
            Integer row = change.getValue();
            if (change.isFromClient()
                    && row != null
                    && row >= 0
                    && row <= cells.rows().size()) {
                table.headings(row);
                changed.run();
            }
        });
        add(headings);
        for (TableColumn what : TableColumn.values()) {
            add(column(table, what, changed));
        }
    }

    private static Select<Integer> column(ImportTable table, TableColumn what, Runnable changed) {
        List<Integer> columns = new ArrayList<>(List.of(-1));
        for (int i = 0; i < table.cells().width(); i++) {
            columns.add(i);
        }
        Select<Integer> choice = new Select<>();
        choice.setLabel(Texts.text(what));
        choice.setItems(columns);
        choice.setItemLabelGenerator(column -> words(table, column));
        choice.setValue(table.columns().columns().getOrDefault(what, -1));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                table.say(what, change.getValue());
                changed.run();
            }
        });
        return choice;
    }

    private static String words(ImportTable table, int column) {
        if (column < 0) {
            return Texts.text("criteria.import.no_column");
        }
        int row = table.columns().headingRow();
        String heading = row < 0 || row >= table.cells().rows().size()
                ? ""
                : table.cells().at(row, column).lines().findFirst().orElse("");
        return letters(column) + (heading.isEmpty() ? "" : " · " + heading);
    }

    /** As workbooks name columns. */
    private static String letters(int column) {
        return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
    }
}
