package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Composite;
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
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.PaperFilter;
import vn.khacphuc.plans.PaperQueries;
import vn.khacphuc.plans.PaperRow;

/** Papers as rows; those the reader may issue offer it at once. */
class PaperList extends Composite<RowGrid<PaperRow>> {

    private final transient PaperQueries queries;
    private final transient Acting acting;
    private final Function<PaperRow, String> issueHref;
    private final List<Column<PaperRow>> spare = new ArrayList<>();
    private final RowGrid<PaperRow> grid = new RowGrid<>(Texts.text("plans.papers"));

    /** @param issueHref address that asks for number and day over the page */
    PaperList(PaperQueries queries, Acting acting, Function<PaperRow, String> issueHref, boolean withUnit) {
        this.queries = queries;
        this.acting = acting;
        this.issueHref = issueHref;
        Actor by = acting.now();
        grid.opens(row -> Links.paper(row.id()));
        grid.sortable(grid.title(Texts.text("plans.papers.title"), PaperRow::title), "title");
        spare.add(grid.text(Texts.text("plans.papers.kind"), PaperRow::kindName).setWidth("6rem"));
        if (withUnit) {
            grid.sortable(
                    grid.text(Texts.text("units.unit"), PaperRow::unitName).setWidth("8rem"), "unit");
        }
        spare.add(grid.text(Texts.text("plans.papers.drafter"), PaperRow::drafterName)
                .setWidth("7.5rem"));
        grid.sortable(
                grid.text(Texts.text("plans.papers.planned"), row -> PaperTags.day(row, by.today()))
                        .setWidth("7.5rem"),
                "planned");
        grid.text(Texts.text("plans.papers.issued"), PaperTags::issued).setWidth("8.5rem");
        grid.tags(Texts.text("plans.state"), row -> PaperTags.of(row, by.today()));
        if (by.is(Role.HEAD, Role.OFFICIAL, Role.COORDINATOR)) {
            grid.action(Texts.text("plans.papers.issue"), row -> issue(row, by)).setWidth("6.5rem");
        }
        grid.card(row -> card(row, by, withUnit));
        grid.empty(new EmptyState(Texts.text("plans.papers.none"), Texts.text("plans.papers.none.hint")));
    }

    @Override
    protected RowGrid<PaperRow> initContent() {
        return grid;
    }

    void source(Supplier<PaperFilter> filter) {
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

    /** Few papers in a part of a page: no more columns than fit there. */
    PaperList small() {
        grid.without(spare).fit();
        grid.getColumns().getFirst().setWidth("11rem");
        return this;
    }

    private RowCard card(PaperRow row, Actor by, boolean withUnit) {
        RowCard card = new RowCard(row.title())
                .tags(PaperTags.of(row, by.today()).toArray(Tag[]::new))
                .line(row.kindName() + " · " + PaperTags.day(row, by.today()))
                .line(PaperTags.issued(row))
                .line(withUnit ? row.unitName() : null)
                .line(row.drafterName());
        String href = issue(row, by);
        return href == null ? card : card.action(Texts.text("plans.papers.issue"), href);
    }

    private @Nullable String issue(PaperRow row, Actor by) {
        return row.mayIssue(by) ? issueHref.apply(row) : null;
    }
}
