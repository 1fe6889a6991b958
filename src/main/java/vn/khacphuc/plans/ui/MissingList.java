package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Choosing;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.plans.MissingRow;
import vn.khacphuc.plans.PlanQueries;

/** Units whose plan is not submitted, against the day it is due. */
class MissingList extends Composite<RowGrid<MissingRow>> {

    private final transient PlanQueries queries;
    private final transient Acting acting;
    private final RowGrid<MissingRow> grid = new RowGrid<>(Texts.text("plans.missing"));

    MissingList(PlanQueries queries, Acting acting) {
        this.queries = queries;
        this.acting = acting;
        Actor by = acting.now();
        grid.opens(row -> row.planId() == null ? null : Links.plan(row.planId()));
        grid.title(Texts.text("units.unit"), MissingRow::unitName);
        grid.text(Texts.text("plans.kind"), MissingRow::kindName);
        grid.text(Texts.text("plans.due"), row -> Dates.day(row.due()));
        grid.tag(Texts.text("plans.state"), row -> tag(row, by));
        grid.text(Texts.text("plans.plan"), MissingList::draft);
        grid.card(row -> new RowCard(row.unitName())
                .tags(tag(row, by))
                .line(row.kindName())
                .line(draft(row)));
        grid.empty(new EmptyState(Texts.text("plans.missing.none"), Texts.text("plans.missing.none.hint")));
    }

    /** Lets units be chosen where there is something to do about them; gives the buttons that do it. */
    Component[] choosing(List<MissingAction> actions) {
        return Choosing.of(
                grid,
                actions.stream()
                        .flatMap(action ->
                                action.buttons(() -> List.copyOf(grid.getSelectedItems()), grid::deselectAll).stream())
                        .toList());
    }

    @Override
    protected RowGrid<MissingRow> initContent() {
        return grid;
    }

    @Override
    public void setVisible(boolean visible) {
        grid.setVisible(visible);
    }

    void show(int year, @Nullable String kind, @Nullable Long unitId) {
        Actor by = acting.now();
        grid.source(
                page -> queries.missing(by.scope(), year, kind, unitId, Texts.locale(), page.offset(), page.limit()));
    }

    private static Tag tag(MissingRow row, Actor by) {
        var due = row.due();
        if (due == null) {
            return new Tag(Texts.text("plans.missing.tag"), Tone.NEUTRAL);
        }
        return new Tag(Dates.left(due, by.today()), due.isBefore(by.today()) ? Tone.BAD : Tone.WARN);
    }

    private static String draft(MissingRow row) {
        var state = row.state();
        return state == null ? Texts.text("plans.missing.no_draft") : Texts.text(state);
    }
}
