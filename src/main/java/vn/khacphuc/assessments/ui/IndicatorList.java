package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.khacphuc.assessments.ValueRow;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Tone;

/** Indicators of a unit in a period: value, target, reached or not. */
class IndicatorList extends Div {

    IndicatorList(List<ValueRow> rows) {
        boolean english = getLocale().getLanguage().equals("en");
        RowGrid<ValueRow> grid = new RowGrid<>(getTranslation("assessments.indicators"));
        grid.title(getTranslation("assessments.indicator"), row -> english ? row.nameEn() : row.nameVi());
        grid.number(getTranslation("assessments.value"), IndicatorList::value).setWidth("9rem");
        grid.number(
                        getTranslation("assessments.target"),
                        row -> row.target() == null ? "–" : Numbers.points(row.target()))
                .setWidth("9rem");
        grid.tags(getTranslation("assessments.reached"), this::reached);
        grid.card(row -> new RowCard(english ? row.nameEn() : row.nameVi())
                .tags(reached(row).toArray(Tag[]::new))
                .line(value(row)
                        + (row.target() == null
                                ? ""
                                : " · " + getTranslation("assessments.target") + " " + Numbers.points(row.target()))));
        grid.setItems(rows);
        add(grid.fit());
    }

    private List<Tag> reached(ValueRow row) {
        Boolean reached = row.reached();
        if (reached == null) {
            return row.value() == null
                    ? List.of(new Tag(getTranslation("assessments.value.none"), Tone.NEUTRAL))
                    : List.of();
        }
        return List.of(
                reached
                        ? new Tag(getTranslation("assessments.reached.yes"), Tone.GOOD)
                        : new Tag(getTranslation("assessments.reached.no"), Tone.BAD));
    }

    private static String value(ValueRow row) {
        return row.value() == null ? "–" : Numbers.points(row.value()) + " " + row.measure();
    }
}
