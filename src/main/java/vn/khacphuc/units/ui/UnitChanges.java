package vn.khacphuc.units.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.ManyBox;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.units.UnitAdministration;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** Asks what is needed to rename, move, end or merge a unit, and does it. */
class UnitChanges {

    private final UnitAdministration administration;
    private final UnitQueries units;
    private final Acting acting;
    private final UnitRow unit;
    private final Runnable done;

    UnitChanges(UnitAdministration administration, UnitQueries units, Acting acting, UnitRow unit, Runnable done) {
        this.administration = administration;
        this.units = units;
        this.acting = acting;
        this.unit = unit;
        this.done = done;
    }

    void rename() {
        TextField name = new TextField(Texts.text("units.name"));
        name.setMaxLength(200);
        name.setValue(unit.name());
        TextField shortName = new TextField(Texts.text("units.short_name"));
        shortName.setMaxLength(80);
        shortName.setValue(unit.shortName());
        DayField from = day("units.name.since");
        dialog(
                "units.rename",
                () -> administration.rename(
                        acting.now(), press(), unit.id(), name.getValue(), shortName.getValue(), chosen(from)),
                name,
                shortName,
                from);
    }

    void move() {
        UnitPicker parent = new UnitPicker(Texts.text("units.parent"), units, acting);
        dialog(
                "units.move",
                () -> {
                    if (parent.getValue() == null) {
                        throw new Refusal("refusal.units.parent");
                    }
                    administration.move(
                            acting.now(), press(), unit.id(), parent.getValue().id());
                },
                parent);
    }

    void end() {
        DayField last = day("units.last_day");
        dialog("units.end", () -> administration.end(acting.now(), press(), unit.id(), chosen(last)), last);
    }

    /** Others into this one. */
    void merge() {
        Actor by = acting.now();
        MultiSelectComboBox<UnitRow> from = new ManyBox<>(Texts.text("units.merge.from"));
        from.setItems(units.tree(by.scope(), by.today()).stream()
                .filter(row -> row.parentId() != null && row.id() != unit.id())
                .toList());
        from.setItemLabelGenerator(UnitRow::name);
        DayField first = day("units.merge.first");
        dialog(
                "units.merge",
                () -> administration.merge(
                        acting.now(),
                        press(),
                        from.getValue().stream().map(UnitRow::id).toList(),
                        unit.id(),
                        chosen(first)),
                from,
                first);
    }

    /** This one into others; one of them inherits. */
    void split() {
        Actor by = acting.now();
        UnitPicker heir = new UnitPicker(Texts.text("units.split.heir"), units, acting);
        MultiSelectComboBox<UnitRow> others = new ManyBox<>(Texts.text("units.split.others"));
        others.setItems(units.tree(by.scope(), by.today()).stream()
                .filter(row -> row.parentId() != null && row.id() != unit.id())
                .toList());
        others.setItemLabelGenerator(UnitRow::name);
        DayField first = day("units.merge.first");
        dialog(
                "units.split",
                () -> {
                    UnitRow into = heir.getValue();
                    if (into == null) {
                        throw new Refusal("refusal.units.incomplete");
                    }
                    administration.split(
                            acting.now(),
                            Submission.of(into.version()),
                            unit.id(),
                            into.id(),
                            others.getValue().stream().map(UnitRow::id).toList(),
                            chosen(first));
                },
                heir,
                others,
                first);
    }

    private void dialog(String key, Runnable operation, Component... fields) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Texts.text(key) + ": " + unit.name());
        Attempt attempt = new Attempt().onReload(done);
        Div content = new Div(new Paragraph(Texts.text(key + ".hint")));
        content.add(fields);
        content.add(attempt);
        content.addClassName("dialog-content");
        dialog.add(content);
        dialog.getFooter()
                .add(
                        new Button(Texts.text("ui.cancel"), click -> dialog.close()),
                        Attempt.mainButton(Texts.text(key), () -> {
                            if (attempt.run(operation)) {
                                dialog.close();
                                done.run();
                            }
                        }));
        dialog.setCloseOnOutsideClick(false);
        dialog.open();
    }

    private DayField day(String key) {
        DayField day = new DayField(Texts.text(key));
        day.setValue(acting.now().today());
        return day;
    }

    private static LocalDate chosen(DayField field) {
        LocalDate day = field.getValue();
        if (day == null) {
            throw new Refusal("refusal.units.incomplete");
        }
        return day;
    }

    private Submission press() {
        return Submission.of(unit.version());
    }
}
