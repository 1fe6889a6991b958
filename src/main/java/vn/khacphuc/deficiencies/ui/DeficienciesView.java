package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Choosing;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.CauseCatalogue;
import vn.khacphuc.deficiencies.Caused;
import vn.khacphuc.deficiencies.DeficiencyFilter;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.deficiencies.DeficiencyRow;
import vn.khacphuc.deficiencies.DeficiencyState;
import vn.khacphuc.deficiencies.HeadingRow;
import vn.khacphuc.deficiencies.Loss;
import vn.khacphuc.deficiencies.Source;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** The register of deficiencies. */
@Route(Links.DEFICIENCIES)
@Menu(title = "deficiencies.menu", order = 5, icon = "vaadin:exclamation-circle-o")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class DeficienciesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String OTHER = "none";

    private final transient DeficiencyQueries queries;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final RowGrid<DeficiencyRow> grid;

    DeficienciesView(
            DeficiencyQueries queries,
            UnitQueries units,
            CriteriaQueries criteria,
            CauseCatalogue catalogue,
            List<DeficiencyAction> actions,
            Acting acting,
            Live live) {
        this.queries = queries;
        this.acting = acting;
        addClassName("view");
        PageHeader header = new PageHeader(getTranslation("deficiencies.title")).subtitle(total);
        grid = grid();
        List<Component> offered = new ArrayList<>();
        if (acting.now().is(Role.HEAD, Role.COORDINATOR, Role.INSPECTOR)) {
            offered.add(logLink());
        }
        offered.addAll(List.of(choosing(actions)));
        fill(units, criteria);
        headings(catalogue);
        header.actions(offered.toArray(Component[]::new));
        add(header, filters, grid);
        live.follow(this, this::refresh, "deficiency");
    }

    /** Lets deficiencies be chosen where there is something to do with several; gives the buttons that do it. */
    private Component[] choosing(List<DeficiencyAction> actions) {
        List<Button> buttons = actions.stream()
                .flatMap(action ->
                        action.buttons(() -> List.copyOf(grid.getSelectedItems()), grid::deselectAll).stream())
                .toList();
        return Choosing.of(grid, buttons);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        grid.source(page -> queries.list(
                acting.scope(), filter(), getLocale(), page.sort(), page.descending(), page.offset(), page.limit()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deficiencies.title");
    }

    private void fill(UnitQueries units, CriteriaQueries criteria) {
        filters.search("q", getTranslation("deficiencies.search"));
        var by = acting.now();
        List<UnitRow> choices = units.tree(by.scope(), by.today());
        if (choices.size() > 1) {
            filters.one("unit", getTranslation("units.unit"), choices, UnitRow::name, row -> String.valueOf(row.id()));
        }
        List<AreaRow> areas = new ArrayList<>(criteria.areas(getLocale()));
        areas.add(new AreaRow(0, OTHER, getTranslation("criteria.area.other"), getTranslation("criteria.area.other")));
        filters.one(
                "area",
                getTranslation("criteria.area"),
                areas,
                AreaRow::name,
                row -> row.id() == 0 ? OTHER : String.valueOf(row.id()));
        filters.one(
                "year",
                getTranslation("deficiencies.year"),
                queries.years(by.scope()),
                String::valueOf,
                String::valueOf);
        filters.any(
                "state",
                getTranslation("deficiencies.state"),
                List.of(DeficiencyState.values()),
                state -> getTranslation("DeficiencyState." + state.name()),
                Enum::name);
        filters.one("source", getTranslation("deficiencies.source"), List.of(Source.values()));
        filters.one("cause", getTranslation("deficiencies.cause"), List.of(Cause.values()));
        filters.one("loss", getTranslation("deficiencies.loss"), List.of(Loss.values()));
    }

    private void headings(CauseCatalogue catalogue) {
        List<HeadingRow> headings = new ArrayList<>();
        headings.add(
                new HeadingRow(0, 0, Cause.OBJECTIVE, getTranslation("deficiencies.map.unassigned"), "", false, 0));
        headings.addAll(catalogue.headings());
        filters.one(
                "heading",
                getTranslation("deficiencies.heading"),
                headings,
                HeadingRow::name,
                row -> row.id() == 0 ? OTHER : String.valueOf(row.id()));
    }

    private RowGrid<DeficiencyRow> grid() {
        RowGrid<DeficiencyRow> list = new RowGrid<>(getTranslation("deficiencies.title"));
        list.opens(row -> Links.deficiency(row.id()));
        list.sortable(list.title(getTranslation("deficiencies.name"), DeficiencyRow::title), "title");
        list.sortable(list.text(getTranslation("units.unit"), DeficiencyRow::unitName), "unit");
        list.text(getTranslation("criteria.area"), DeficienciesView::area);
        list.sortable(
                list.number(getTranslation("deficiencies.points"), row -> Numbers.points(row.pointsLost())), "points");
        list.number(getTranslation("deficiencies.planned"), row -> Numbers.points(row.pointsPlanned()));
        list.number(getTranslation("deficiencies.tasks"), row -> Numbers.count(row.tasks()));
        list.sortable(list.tag(getTranslation("deficiencies.state"), row -> DeficiencyTags.of(row.state())), "state");
        list.card(row -> new RowCard(row.title())
                .tags(DeficiencyTags.of(row.state()))
                .line(row.unitName() + (row.areaShort() == null ? "" : " · " + area(row)))
                .line(getTranslation(
                        "deficiencies.card", Numbers.points(row.pointsLost()), Numbers.points(row.pointsPlanned()))));
        return list.empty(
                new EmptyState(getTranslation("deficiencies.none"), getTranslation("deficiencies.none.hint")));
    }

    private static String area(DeficiencyRow row) {
        String area = row.areaShort() == null ? "–" : row.areaShort();
        return row.criterionCode() == null ? area : area + " · " + row.criterionCode();
    }

    private Anchor logLink() {
        Anchor link = new Anchor(Links.DEFICIENCIES + "/new", getTranslation("deficiencies.log"));
        link.addClassName("main-action");
        return link;
    }

    private void refresh() {
        var found = queries.total(acting.scope(), filter());
        total.setText(getTranslation("deficiencies.total", found.number(), Numbers.points(found.points())));
        grid.refresh();
    }

    private DeficiencyFilter filter() {
        UrlState state = filters.state();
        boolean other = state.text("area").filter(OTHER::equals).isPresent();
        return new DeficiencyFilter(
                        state.text("q").orElse(""),
                        state.number("unit").orElse(null),
                        state.number("area").orElse(null),
                        other,
                        state.number("year").map(Long::intValue).orElse(null),
                        state.constants("state", DeficiencyState.class),
                        state.constant("source", Source.class).orElse(null),
                        state.constant("cause", Cause.class).orElse(null))
                .losing(state.constant("loss", Loss.class).orElse(null))
                .caused(new Caused(
                        state.number("heading").orElse(null),
                        state.text("heading").filter(OTHER::equals).isPresent(),
                        state.flag("counted"),
                        state.flag("exact") && state.number("unit").isPresent()));
    }
}
