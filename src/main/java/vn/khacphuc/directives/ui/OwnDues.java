package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.ui.UnitPicker;

/** Days of single units that differ from the deadline of an item. */
class OwnDues extends Div {

    private final transient UnitQueries units;
    private final transient Acting acting;
    private final List<Row> rows = new ArrayList<>();
    private final Div lines = new Div();
    private Runnable changed = () -> {};

    OwnDues(UnitQueries units, Acting acting) {
        this.units = units;
        this.acting = acting;
        addClassNames("stack", "wide");
        lines.addClassName("stack");
        Button add = new Button(getTranslation("directives.own_due"), click -> add());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(add);
        buttons.addClassName("actions");
        add(lines, buttons);
    }

    /** @param changed is told after each change */
    void onChange(Runnable changed) {
        this.changed = changed;
    }

    /**
     * The days by unit; refused where a line names a unit and no day, or a day and no unit.
     *
     * @param number of the item, for the refusal
     */
    Map<Long, LocalDate> dues(int number) {
        Map<Long, LocalDate> dues = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.unit.isEmpty() != row.day.isEmpty()) {
                throw new Refusal("refusal.directives.own_due", number);
            }
            if (!row.unit.isEmpty()) {
                dues.put(row.unit.getValue().id(), row.day.getValue());
            }
        }
        return dues;
    }

    /** As the browser keeps it. */
    String code() {
        return String.join(
                ";",
                rows.stream()
                        .map(row ->
                                (row.unit.isEmpty() ? "" : row.unit.getValue().id()) + "="
                                        + (row.day.isEmpty() ? "" : row.day.getValue()))
                        .toList());
    }

    void restore(String code) {
        rows.clear();
        lines.removeAll();
        for (String kept : code.split(";")) {
            int at = kept.indexOf('=');
            if (at >= 0) {
                Row row = add();
                if (at > 0) {
                    row.unit.choose(Long.parseLong(kept.substring(0, at)));
                }
                row.day.setValue(at + 1 < kept.length() ? LocalDate.parse(kept.substring(at + 1)) : null);
            }
        }
    }

    private Row add() {
        Row row = new Row();
        rows.add(row);
        lines.add(row);
        return row;
    }

    private final class Row extends Div {
        private final UnitPicker unit = new UnitPicker(getTranslation("units.unit"), units, acting);
        private final DayField day = new DayField(getTranslation("directives.own_due.day"));

        Row() {
            addClassName("own-due");
            unit.addValueChangeListener(change -> changed.run());
            day.addValueChangeListener(change -> changed.run());
            Button remove = new Button(getTranslation("directives.own_due.remove"), click -> {
                rows.remove(this);
                lines.remove(this);
                changed.run();
            });
            add(unit, day, remove);
        }
    }
}
