package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.plans.PaperFilter;
import vn.khacphuc.plans.PaperKindRow;
import vn.khacphuc.plans.PaperQueries;
import vn.khacphuc.plans.PaperState;
import vn.khacphuc.plans.Timeliness;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** Papers that units must issue, the most urgent first; number and day are recorded in place. */
@Route(Links.PAPERS)
@Menu(title = "plans.papers.menu", order = 4.5, icon = "vaadin:file-text-o")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class PapersView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String ISSUE = "issue";

    private final transient PaperQueries queries;
    private final transient PaperOperations operations;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final PaperList list;

    PapersView(PaperQueries queries, PaperOperations operations, UnitQueries units, Acting acting) {
        this.queries = queries;
        this.operations = operations;
        this.acting = acting;
        addClassName("view");
        Actor by = acting.now();
        List<UnitRow> choices = units.tree(by.scope(), by.today());
        fill(choices);
        list = new PaperList(
                queries,
                acting,
                row -> filters.state().with(ISSUE, String.valueOf(row.id())).href(Links.PAPERS),
                choices.size() > 1);
        PageHeader header = new PageHeader(getTranslation("plans.papers")).subtitle(total);
        if (by.is(Role.HEAD, Role.COORDINATOR)) {
            header.actions(Attempt.mainButton(
                    getTranslation("plans.papers.new"),
                    () -> operations.plan(id -> UI.getCurrent().navigate(Links.paper(id)))));
        }
        add(header, filters, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        filters.show(state.with(ISSUE, (String) null));
        list.source(this::filter);
        refresh();
        Actor by = acting.now();
        state.number(ISSUE)
                .flatMap(id -> queries.row(by.scope(), id, getLocale()))
                .filter(row -> row.mayIssue(by))
                .ifPresent(row -> operations.issue(
                        row, this::refresh, () -> filters.state().show()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.papers");
    }

    private void fill(List<UnitRow> units) {
        filters.search("q", getTranslation("plans.papers.search"));
        Map<String, String> times = new LinkedHashMap<>();
        times.put(Timeliness.LATE.name(), Texts.text(Timeliness.LATE));
        times.put(Timeliness.DUE_SOON.name(), Texts.text(Timeliness.DUE_SOON));
        times.put(Timeliness.DONE_LATE.name(), Texts.text(Timeliness.DONE_LATE));
        filters.chips("time", getTranslation("plans.timeliness"), times);
        if (units.size() > 1) {
            filters.one("unit", getTranslation("units.unit"), units, UnitRow::name, row -> String.valueOf(row.id()));
        }
        filters.one(
                "kind",
                getTranslation("plans.papers.kind"),
                queries.kinds(getLocale()),
                PaperKindRow::name,
                PaperKindRow::code);
        filters.any("state", getTranslation("plans.state"), List.of(PaperState.values()), Texts::text, Enum::name);
        filters.flag("mine", getTranslation("plans.papers.mine"));
    }

    private void refresh() {
        Actor by = acting.now();
        total.setText(getTranslation("plans.papers.total", queries.count(by.scope(), filter(), by.today())));
        list.refresh();
    }

    private PaperFilter filter() {
        UrlState state = filters.state();
        return new PaperFilter(
                state.text("q").orElse(""),
                state.number("unit").orElse(null),
                state.text("kind").orElse(null),
                state.constants("state", PaperState.class),
                state.constant("time", Timeliness.class).orElse(null),
                state.flag("mine") ? Long.valueOf(acting.now().personId()) : null,
                null,
                null);
    }
}
