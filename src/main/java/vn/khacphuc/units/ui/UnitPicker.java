package vn.khacphuc.units.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** Chooses one living unit of what the reader may see; found with or without diacritics. */
public class UnitPicker extends ComboBox<UnitRow> {

    private final transient UnitQueries units;
    private final transient Acting acting;

    public UnitPicker(String label, UnitQueries units, Acting acting) {
        super(label);
        this.units = units;
        this.acting = acting;
        setItemLabelGenerator(UnitRow::name);
        setClearButtonVisible(true);
        setItems(query -> {
            Actor by = acting.now();
            return units
                    .search(by.scope(), query.getFilter().orElse(""), by.today(), query.getOffset(), query.getLimit())
                    .stream();
        });
    }

    /** Chooses by id; nothing where the reader may not see the unit. */
    public void choose(long id) {
        units.find(acting.scope(), id).ifPresent(this::setValue);
    }
}
