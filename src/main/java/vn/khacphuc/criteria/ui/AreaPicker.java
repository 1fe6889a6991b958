package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.select.Select;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.criteria.CriteriaQueries;

/** Chooses a content area; empty stands for "other". */
public class AreaPicker extends Select<AreaRow> {

    public AreaPicker(String label, CriteriaQueries criteria) {
        setLabel(label);
        setItems(criteria.areas(getLocale()));
        setItemLabelGenerator(area -> area == null ? Texts.text("criteria.area.other") : area.name());
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(Texts.text("criteria.area.other"));
    }

    public void choose(long id) {
        getListDataView().getItems().filter(area -> area.id() == id).findFirst().ifPresent(this::setValue);
    }
}
