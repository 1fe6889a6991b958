package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.deficiencies.InspectionFilter;
import vn.khacphuc.deficiencies.InspectionKind;
import vn.khacphuc.deficiencies.InspectionQueries;
import vn.khacphuc.deficiencies.InspectionRow;
import vn.khacphuc.deficiencies.InspectionState;
import vn.khacphuc.deficiencies.Inspections;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** Inspections and self-inspections: planned, held, and how far what they found is mended. */
@Route(Links.INSPECTIONS)
@Menu(title = "deficiencies.inspections.menu", order = 5.2, icon = "vaadin:search")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "INSPECTOR"})
class InspectionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient InspectionQueries queries;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final RowGrid<InspectionRow> grid = new RowGrid<>(getTranslation("deficiencies.inspections"));

    InspectionsView(
            InspectionQueries queries,
            Inspections inspections,
            UnitQueries units,
            PeopleQueries people,
            Acting acting) {
        this.queries = queries;
        this.acting = acting;
        addClassName("view");
        fill(units);
        columns();
        PageHeader header = new PageHeader(getTranslation("deficiencies.inspections")).subtitle(total);
        header.actions(Attempt.mainButton(
                getTranslation("deficiencies.inspections.new"),
                () -> new InspectionDialog(
                                inspections,
                                units,
                                people,
                                acting,
                                id -> UI.getCurrent().navigate(Links.inspection(id)))
                        .open()));
        add(header, filters, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        Actor by = acting.now();
        grid.source(page -> queries.list(
                by.scope(), filter(), by.today(), page.sort(), page.descending(), page.offset(), page.limit()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deficiencies.inspections");
    }

    private void fill(UnitQueries units) {
        Actor by = acting.now();
        filters.search("q", getTranslation("deficiencies.inspections.search"));
        List<UnitRow> choices = units.tree(by.scope(), by.today());
        if (choices.size() > 1) {
            filters.one(
                    "unit",
                    getTranslation("deficiencies.inspections.units"),
                    choices,
                    UnitRow::name,
                    row -> String.valueOf(row.id()));
        }
        filters.one("kind", getTranslation("deficiencies.inspections.kind"), List.of(InspectionKind.values()));
        filters.any(
                "state",
                getTranslation("deficiencies.state"),
                List.of(InspectionState.values()),
                Texts::text,
                Enum::name);
        filters.one(
                "year",
                getTranslation("deficiencies.inspections.year"),
                queries.years(by.scope()),
                String::valueOf,
                String::valueOf);
        filters.flag("overdue", getTranslation("deficiencies.inspections.overdue"));
    }

    private void columns() {
        LocalDate today = acting.now().today();
        grid.opens(row -> Links.inspection(row.id()));
        grid.sortable(grid.title(getTranslation("deficiencies.inspections.title"), InspectionRow::title), "title");
        grid.text(getTranslation("deficiencies.inspections.kind"), row -> Texts.text(row.kind()))
                .setWidth("7rem");
        grid.text(getTranslation("deficiencies.inspections.units"), InspectionRow::unitNames)
                .setWidth("9rem");
        grid.text(getTranslation("deficiencies.inspections.by"), InspectionRow::inspector)
                .setWidth("8rem");
        grid.sortable(
                grid.text(getTranslation("deficiencies.inspections.planned"), row -> Dates.day(row.plannedOn()))
                        .setFlexGrow(0)
                        .setWidth("7rem"),
                "planned");
        grid.sortable(
                grid.text(getTranslation("deficiencies.inspections.held"), row -> Dates.day(row.heldOn()))
                        .setFlexGrow(0)
                        .setWidth("7rem"),
                "held");
        grid.number(getTranslation("deficiencies.inspections.remedied"), InspectionsView::remedied)
                .setWidth("6.5rem");
        grid.sortable(
                grid.tags(
                                getTranslation("deficiencies.state"),
                                row -> InspectionTags.of(row.state(), row.isOverdue(today)))
                        .setWidth("12rem"),
                "state");
        grid.card(row -> new RowCard(row.title())
                .tags(InspectionTags.of(row.state(), row.isOverdue(today)).toArray(Tag[]::new))
                .line(Texts.text(row.kind()) + " · " + row.unitNames())
                .line(Texts.text("deficiencies.inspections.days", Dates.day(row.plannedOn()), Dates.day(row.heldOn())))
                .line(InspectionTags.remedied(row.remedied(), row.found())));
        grid.empty(new EmptyState(
                getTranslation("deficiencies.inspections.none"), getTranslation("deficiencies.inspections.none.hint")));
    }

    private static String remedied(InspectionRow row) {
        return row.found() == 0 ? "–" : Numbers.count(row.remedied()) + "/" + Numbers.count(row.found());
    }

    private void refresh() {
        Actor by = acting.now();
        total.setText(
                getTranslation("deficiencies.inspections.total", queries.count(by.scope(), filter(), by.today())));
        grid.refresh();
    }

    private InspectionFilter filter() {
        UrlState state = filters.state();
        return new InspectionFilter(
                state.text("q").orElse(""),
                state.number("unit").orElse(null),
                state.constant("kind", InspectionKind.class).orElse(null),
                state.number("year").map(Long::intValue).orElse(null),
                state.constants("state", InspectionState.class),
                state.flag("overdue"));
    }
}
