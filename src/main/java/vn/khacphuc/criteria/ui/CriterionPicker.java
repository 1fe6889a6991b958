package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.CriterionRow;

/** Chooses a criterion or component of the sets in use for a year. */
public class CriterionPicker extends ComboBox<CriterionRow> {

    private final transient CriteriaQueries criteria;
    private int year;

    public CriterionPicker(String label, CriteriaQueries criteria, int year) {
        super(label);
        this.criteria = criteria;
        this.year = year;
        setItemLabelGenerator(row -> row.code() + " " + row.name() + " (" + Numbers.points(row.maxPoints()) + ")");
        setClearButtonVisible(true);
        setItems(query -> criteria
                .search(this.year, null, query.getFilter().orElse(""), getLocale(), query.getOffset(), query.getLimit())
                .stream());
    }

    public void setYear(int scored) {
        if (year != scored) {
            year = scored;
            clear();
            getDataProvider().refreshAll();
        }
    }

    public void choose(long id) {
        criteria.criterion(id, getLocale()).ifPresent(this::setValue);
    }
}
