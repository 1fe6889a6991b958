package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.criteria.tables.TableLine;

/** To which content area each line at the top of a table belongs. */
class ImportAreas extends Div {

    ImportAreas(ImportTable table) {
        addClassName("stack");
        Div fields = new Div();
        fields.addClassName("form");
        table.reading().areas().forEach(line -> fields.add(field(table, line)));
        add(new Paragraph(Texts.text("criteria.import.areas.hint")), fields);
    }

    private static Select<AreaRow> field(ImportTable table, TableLine line) {
        AreaRow asNew = new AreaRow(0, "", Texts.text("criteria.import.areas.new"), "");
        List<AreaRow> choices = new ArrayList<>(table.areas());
        choices.addFirst(asNew);
        Select<AreaRow> field = new Select<>();
        field.setLabel(line.code() + " " + line.name() + " (" + Numbers.points(line.points()) + ")");
        field.setItems(choices);
        field.setItemLabelGenerator(AreaRow::name);
        field.setPlaceholder(Texts.text("criteria.import.areas.choose"));
        AreaRow proposed = table.area(line);
        field.setValue(proposed == null && !table.isUndecided(line) ? asNew : proposed);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                table.area(line, change.getValue() == asNew ? null : change.getValue());
            }
        });
        return field;
    }
}
