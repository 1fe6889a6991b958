package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import java.util.Map;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.plans.PlanFilter;
import vn.khacphuc.plans.PlanKindRow;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.PlanRow;
import vn.khacphuc.plans.PlanState;
import vn.khacphuc.plans.Plans;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** The plans of a year, and who has not submitted one yet. */
@Route(Links.PLANS)
@Menu(title = "plans.menu", order = 4, icon = "vaadin:clipboard-text")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class PlansView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String MISSING = "missing";

    private final transient Plans plans;
    private final transient PlanQueries queries;
    private final transient UnitQueries units;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final RowGrid<PlanRow> grid;
    private final MissingList missing;
    private final Div forMissing = new Div();

    PlansView(
            Plans plans,
            PlanQueries queries,
            UnitQueries units,
            List<MissingAction> aboutMissing,
            Acting acting,
            Live live) {
        this.plans = plans;
        this.queries = queries;
        this.units = units;
        this.acting = acting;
        addClassName("view");
        missing = new MissingList(queries, acting);
        forMissing.add(missing.choosing(aboutMissing));
        forMissing.addClassName("row");
        grid = grid();
        fill();
        add(
                new PageHeader(getTranslation("plans.title")).subtitle(total).actions(actions()),
                filters,
                grid,
                forMissing,
                missing);
        live.follow(this, this::refresh, "plan", "task");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        filters.show(state);
        Actor by = acting.now();
        grid.source(page -> queries.list(by.scope(), filter(), by.today(), getLocale(), page.offset(), page.limit()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.title");
    }

    private Button[] actions() {
        List<Button> buttons = new ArrayList<>();
        if (acting.now().is(Role.HEAD, Role.COORDINATOR)) {
            buttons.add(Attempt.mainButton(
                    getTranslation("plans.new"),
                    () -> new PlanDialog(
                                    plans,
                                    queries,
                                    units,
                                    acting,
                                    id -> UI.getCurrent().navigate(Links.plan(id)))
                            .open()));
        }
        if (acting.now().is(Role.COORDINATOR, Role.LEADER)) {
            buttons.add(new Button(
                    getTranslation("plans.due.set"),
                    click -> new DueDialog(plans, queries, acting, this::refresh).open()));
        }
        return buttons.toArray(Button[]::new);
    }

    private void fill() {
        filters.search("q", getTranslation("plans.search"));
        filters.chips(MISSING, getTranslation("plans.missing"), Map.of("1", getTranslation("plans.missing")));
        Actor by = acting.now();
        List<UnitRow> choices = units.tree(by.scope(), by.today());
        if (choices.size() > 1) {
            filters.one("unit", getTranslation("units.unit"), choices, UnitRow::name, row -> String.valueOf(row.id()));
        }
        filters.one(
                "kind", getTranslation("plans.kind"), queries.kinds(getLocale()), PlanKindRow::name, PlanKindRow::code);
        filters.one("year", getTranslation("plans.year"), queries.years(by.scope()), String::valueOf, String::valueOf);
        filters.any(
                "state",
                getTranslation("plans.state"),
                List.of(PlanState.values()),
                state -> getTranslation("PlanState." + state.name()),
                Enum::name);
    }

    private RowGrid<PlanRow> grid() {
        RowGrid<PlanRow> list = new RowGrid<>(getTranslation("plans.title"));
        list.opens(row -> Links.plan(row.id()));
        list.title(getTranslation("plans.plan"), PlanRow::title);
        list.text(getTranslation("units.unit"), PlanRow::unitName);
        list.text(getTranslation("plans.kind"), PlanRow::kindName);
        list.number(getTranslation("plans.year"), row -> String.valueOf(row.year()))
                .setWidth("5.5rem");
        list.tags(getTranslation("plans.state"), PlanTags::of);
        list.text(getTranslation("plans.number"), PlanRow::number);
        list.text(getTranslation("plans.tasks.menu"), PlansView::tasks);
        list.card(row -> new RowCard(row.title())
                .tags(PlanTags.of(row).toArray(Tag[]::new))
                .line(row.unitName() + " · " + row.kindName() + " · " + row.year())
                .line(tasks(row)));
        return list;
    }

    private static String tasks(PlanRow row) {
        return Texts.text("plans.tasks.of", Numbers.count(row.verified()), Numbers.count(row.tasks()), row.late());
    }

    private void refresh() {
        Actor by = acting.now();
        UrlState state = filters.state();
        boolean onlyMissing = state.flag(MISSING);
        int year = year();
        grid.setVisible(!onlyMissing);
        missing.setVisible(onlyMissing);
        forMissing.setVisible(onlyMissing && forMissing.getComponentCount() > 0);
        Long unit = state.number("unit").orElse(null);
        String kind = state.text("kind").orElse(null);
        if (onlyMissing) {
            missing.show(year, kind, unit);
        } else {
            grid.refresh();
        }
        total.setText(getTranslation(
                "plans.total",
                queries.count(by.scope(), filter()),
                queries.missingCount(by.scope(), year, kind, unit),
                String.valueOf(year)));
    }

    private int year() {
        return filters.state()
                .number("year")
                .map(Long::intValue)
                .orElse(acting.now().today().getYear());
    }

    private PlanFilter filter() {
        UrlState state = filters.state();
        return new PlanFilter(
                state.text("q").orElse(""),
                state.number("unit").orElse(null),
                state.text("kind").orElse(null),
                state.number("year").map(Long::intValue).orElse(null),
                state.constants("state", PlanState.class));
    }
}
