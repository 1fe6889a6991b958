package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.CauseAxis;
import vn.khacphuc.deficiencies.CauseMap;
import vn.khacphuc.deficiencies.CauseQueries;
import vn.khacphuc.deficiencies.CauseRow;
import vn.khacphuc.deficiencies.CauseSettings;
import vn.khacphuc.deficiencies.DeficiencyFilter;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** Where deficiencies come from: causes across units, areas and years, those of the system marked. */
@Route(Links.CAUSES)
@Menu(title = "deficiencies.map.menu", order = 5.1, icon = "vaadin:cluster")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "INSPECTOR"})
class CausesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final List<String> NARROWS = List.of("unit", "area", "year");

    private final transient CauseQueries queries;
    private final transient Settings settings;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final Div content = new Div();

    CausesView(
            CauseQueries queries,
            DeficiencyQueries deficiencies,
            UnitQueries units,
            CriteriaQueries criteria,
            Settings settings,
            Acting acting) {
        this.queries = queries;
        this.settings = settings;
        this.acting = acting;
        addClassName("view");
        content.addClassName("stack");
        fill(deficiencies, units, criteria);
        add(
                new PageHeader(getTranslation("deficiencies.map"))
                        .subtitle(total)
                        .actions(links().toArray(Component[]::new)),
                filters,
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deficiencies.map");
    }

    private List<Component> links() {
        List<Component> links = new ArrayList<>();
        if (acting.now().is(Role.COORDINATOR)) {
            links.add(new Anchor(Links.CAUSE_TEXTS + "?heading=none", getTranslation("deficiencies.texts.assign")));
            links.add(new Anchor(Links.CAUSE_HEADINGS, getTranslation("deficiencies.headings")));
        }
        if (acting.now().is(Role.COORDINATOR, Role.LEADER, Role.INSPECTOR)) {
            links.add(new Anchor(Links.PETITIONS, getTranslation("deficiencies.petitions")));
        }
        return links;
    }

    private void fill(DeficiencyQueries deficiencies, UnitQueries units, CriteriaQueries criteria) {
        var by = acting.now();
        Map<String, String> axes = new LinkedHashMap<>();
        for (CauseAxis axis : CauseAxis.values()) {
            axes.put(axis.name(), getTranslation("CauseAxis." + axis.name()));
        }
        filters.chips("by", getTranslation("deficiencies.map.by"), axes);
        filters.one("cause", getTranslation("deficiencies.cause"), List.of(Cause.values()));
        filters.one(
                "year",
                getTranslation("deficiencies.year"),
                deficiencies.years(by.scope()),
                String::valueOf,
                String::valueOf);
        filters.one(
                "area",
                getTranslation("criteria.area"),
                criteria.areas(getLocale()),
                AreaRow::name,
                row -> String.valueOf(row.id()));
        List<UnitRow> choices = units.tree(by.scope(), by.today());
        if (choices.size() > 1) {
            filters.one("unit", getTranslation("units.unit"), choices, UnitRow::name, row -> String.valueOf(row.id()));
        }
        filters.flag("systemic", getTranslation("deficiencies.map.systemic"));
    }

    private void refresh() {
        UrlState state = filters.state();
        DeficiencyFilter filter = new DeficiencyFilter(
                "",
                state.number("unit").orElse(null),
                state.number("area").orElse(null),
                false,
                state.number("year").map(Long::intValue).orElse(null),
                List.of(),
                null,
                state.constant("cause", Cause.class).orElse(null));
        CauseAxis axis = state.constant("by", CauseAxis.class).orElse(CauseAxis.UNIT);
        CauseMap map = queries.map(acting.scope(), filter, axis, getLocale());
        if (state.flag("systemic")) {
            map = new CauseMap(
                    axis,
                    map.columns(),
                    map.rows().stream().filter(row -> row.spread().systemic()).toList());
        }
        long systemic =
                map.rows().stream().filter(row -> row.spread().systemic()).count();
        long named = map.rows().stream().filter(row -> row.headingId() != null).count();
        total.setText(
                getTranslation("deficiencies.map.total", Dates.day(acting.now().today()), named, systemic));
        content.removeAll();
        if (map.rows().isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("deficiencies.map.none"), getTranslation("deficiencies.map.none.hint")));
            return;
        }
        UrlState narrowed = UrlState.EMPTY;
        for (String name : NARROWS) {
            narrowed = narrowed.with(name, state.text(name).orElse(null));
        }
        Paragraph rule = new Paragraph(getTranslation(
                "deficiencies.map.rule",
                settings.number(CauseSettings.SYSTEMIC_UNITS),
                settings.number(CauseSettings.SYSTEMIC_YEARS)));
        rule.addClassNames("quiet", "small");
        content.add(
                new Section(getTranslation("deficiencies.map.by." + axis.name()), new CauseTable(map, narrowed), rule));
        unassigned(map);
    }

    /** Leads to what compares with nothing yet. */
    private void unassigned(CauseMap map) {
        int open = map.rows().stream()
                .filter(row -> row.headingId() == null)
                .mapToInt(CauseRow::number)
                .sum();
        if (open > 0 && acting.now().is(Role.COORDINATOR)) {
            content.add(new Anchor(
                    Links.CAUSE_TEXTS + "?heading=none", getTranslation("deficiencies.map.unassigned.some", open)));
        }
    }
}
