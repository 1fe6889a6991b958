package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Choosing;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;
import vn.khacphuc.plans.TaskRow;
import vn.khacphuc.plans.TaskState;

/** Tasks as rows; those the reader may report on offer the update at once. */
class TaskList extends Composite<RowGrid<TaskRow>> {

    private final transient TaskQueries queries;
    private final transient Acting acting;
    private final Function<Long, String> updateHref;
    private final RowGrid<TaskRow> grid;
    private final List<Column<TaskRow>> spare = new ArrayList<>();

    /** @param updateHref address that opens the update of a task over this page */
    TaskList(TaskQueries queries, Acting acting, Function<Long, String> updateHref, boolean withUnit) {
        this.queries = queries;
        this.acting = acting;
        this.updateHref = updateHref;
        grid = new RowGrid<>(Texts.text("plans.tasks.title"));
        Actor by = acting.now();
        grid.opens(row -> Links.task(row.id()));
        grid.sortable(grid.title(Texts.text("plans.measure"), TaskRow::measure), "measure");
        if (withUnit) {
            grid.sortable(grid.text(Texts.text("units.unit"), TaskRow::unitName).setWidth("8.5rem"), "unit");
        }
        grid.sortable(grid.text(Texts.text("plans.owner"), TaskRow::ownerName).setWidth("8rem"), "owner");
        spare.add(grid.text(Texts.text("plans.area_points"), TaskList::area)
                .setFlexGrow(0)
                .setWidth("7rem"));
        grid.sortable(
                grid.text(Texts.text("plans.due"), row -> deadline(row, by)).setWidth("7.5rem"), "due");
        grid.tags(Texts.text("plans.state"), row -> TaskTags.of(row, by.today()))
                .setWidth("9rem");
        Column<TaskRow> percent =
                grid.percent(Texts.text("plans.percent"), TaskRow::percent).setWidth("7rem");
        grid.sortable(percent, "percent");
        spare.add(percent);
        if (by.is(Role.HEAD, Role.OFFICIAL, Role.COORDINATOR)) {
            grid.action(Texts.text("plans.update"), row -> update(row, by)).setWidth("6.5rem");
        }
        grid.card(row -> card(row, by, withUnit));
        grid.empty(new EmptyState(Texts.text("plans.tasks.none"), Texts.text("plans.tasks.none.hint")));
    }

    @Override
    protected RowGrid<TaskRow> initContent() {
        return grid;
    }

    void source(Supplier<TaskFilter> filter) {
        Actor by = acting.now();
        grid.source(page -> queries.list(
                by.scope(),
                filter.get(),
                by.today(),
                Texts.locale(),
                page.sort(),
                page.descending(),
                page.offset(),
                page.limit()));
    }

    void refresh() {
        grid.refresh();
    }

    /** Few tasks in a part of a page: no more columns than fit there. */
    TaskList small() {
        grid.without(spare).fit();
        grid.getColumns().getFirst().setWidth("11rem");
        return this;
    }

    TaskList fit() {
        grid.fit();
        return this;
    }

    /** Lets tasks be chosen where there is something to do with several; gives the buttons that do it. */
    Component[] choosing(List<SelectionAction> actions, Runnable done) {
        List<Button> buttons = actions.stream()
                .flatMap(action -> action
                        .buttons(() -> List.copyOf(grid.getSelectedItems()), () -> {
                            grid.deselectAll();
                            done.run();
                        })
                        .stream())
                .toList();
        Component[] offered = Choosing.of(grid, buttons);
        if (offered.length > 0) {
            grid.setItemSelectableProvider(TaskRow::mine);
        }
        return offered;
    }

    private RowCard card(TaskRow row, Actor by, boolean withUnit) {
        RowCard card = new RowCard(row.measure())
                .tags(TaskTags.of(row, by.today()).toArray(Tag[]::new))
                .line(deadline(row, by) + " · " + row.percent() + "%")
                .line(withUnit ? row.unitName() : null)
                .line(row.ownerName())
                .line(points(row));
        String href = update(row, by);
        return href == null ? card : card.action(Texts.text("plans.update"), href);
    }

    private @Nullable String update(TaskRow row, Actor by) {
        return mayReport(row.state(), row.mine(), row.ownerId(), by) ? updateHref.apply(row.id()) : null;
    }

    static boolean mayReport(TaskState state, boolean mine, @Nullable Long ownerId, Actor by) {
        boolean running = state == TaskState.NOT_STARTED || state == TaskState.IN_PROGRESS;
        boolean own = ownerId != null && ownerId == by.personId();
        return running && mine && (by.is(Role.HEAD, Role.COORDINATOR) || (by.is(Role.OFFICIAL) && own));
    }

    private static String deadline(TaskRow row, Actor by) {
        return TaskTags.deadline(row.due(), row.deadlineText(), row.state(), by.today());
    }

    private static String area(TaskRow row) {
        String name = row.areaShort() == null ? Texts.text("criteria.area.other") : row.areaShort();
        String points = points(row);
        return points == null ? name : name + " · " + points;
    }

    /** What it can win back. */
    private static @Nullable String points(TaskRow row) {
        return row.points().signum() == 0 ? null : Texts.text("plans.points", Numbers.points(row.points()));
    }
}
