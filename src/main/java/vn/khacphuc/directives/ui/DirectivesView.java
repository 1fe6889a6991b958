package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.html.Anchor;
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
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.DirectiveFilter;
import vn.khacphuc.directives.DirectiveQueries;
import vn.khacphuc.directives.DirectiveRow;
import vn.khacphuc.directives.DirectiveState;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** Directives, the latest first, each with what the units have made of it. */
@Route(Links.DIRECTIVES)
@Menu(title = "directives.menu", order = 4.2, icon = "vaadin:megaphone")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class DirectivesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String NEW = Links.DIRECTIVES + "/new";
    static final String TEMPLATES = Links.DIRECTIVES + "/templates";

    private enum Show {
        SILENT,
        LATE,
        MINE
    }

    private final transient DirectiveQueries queries;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final RowGrid<DirectiveRow> grid = new RowGrid<>(getTranslation("directives.title"));

    DirectivesView(DirectiveQueries queries, UnitQueries units, Acting acting, Live live) {
        this.queries = queries;
        this.acting = acting;
        addClassName("view");
        Actor by = acting.now();
        PageHeader header = new PageHeader(getTranslation("directives.title")).subtitle(total);
        if (by.is(Role.COORDINATOR)) {
            header.actions(link(NEW, "directives.new"), new Anchor(TEMPLATES, getTranslation("directives.templates")));
        } else if (by.is(Role.LEADER)) {
            header.actions(link(NEW, "directives.new"));
        }
        fill(by, units.tree(by.scope(), by.today()));
        columns();
        add(header, filters, grid);
        live.follow(this, this::refresh, "directive", "task");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        grid.source(page -> queries.list(acting.scope(), filter(), acting.now().today(), page.offset(), page.limit()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directives.title");
    }

    private void fill(Actor by, List<UnitRow> choices) {
        filters.search("q", getTranslation("directives.search"));
        Map<String, String> shows = new LinkedHashMap<>();
        shows.put(Show.SILENT.name(), getTranslation("directives.silent_only"));
        shows.put(Show.LATE.name(), getTranslation("directives.late_only"));
        if (by.is(Role.LEADER, Role.COORDINATOR)) {
            shows.put(Show.MINE.name(), getTranslation("directives.mine"));
        }
        filters.chips("show", getTranslation("directives.part.show"), shows);
        filters.one("state", getTranslation("directives.state"), List.of(DirectiveState.values()));
        if (choices.size() > 1) {
            filters.one("unit", getTranslation("units.unit"), choices, UnitRow::name, row -> String.valueOf(row.id()));
        }
    }

    private void columns() {
        grid.opens(row -> Links.directive(row.id()));
        grid.title(getTranslation("directives.name"), DirectiveRow::title);
        grid.text(getTranslation("directives.number"), DirectiveRow::number).setWidth("8rem");
        grid.text(getTranslation("directives.sent"), DirectivesView::sent)
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.text(getTranslation("directives.tracker"), Tracker::text)
                .setFlexGrow(2)
                .setWidth("14rem");
        grid.text(getTranslation("directives.due"), row -> Dates.day(row.nextDue()))
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.tags(getTranslation("directives.state"), DirectiveTags::of);
        grid.card(row -> new RowCard(row.title())
                .tags(DirectiveTags.of(row).toArray(Tag[]::new))
                .line((row.number().isBlank() ? "" : row.number() + " · ") + sent(row))
                .line(Tracker.text(row))
                .line(
                        row.nextDue() == null
                                ? null
                                : getTranslation("directives.due") + ": " + Dates.day(row.nextDue())));
        grid.empty(new EmptyState(getTranslation("directives.none"), getTranslation("directives.none.hint")));
    }

    private DirectiveFilter filter() {
        UrlState state = filters.state();
        Show show = state.constant("show", Show.class).orElse(null);
        return new DirectiveFilter(
                state.text("q").orElse(""),
                state.constant("state", DirectiveState.class).orElse(null),
                state.number("unit").orElse(null),
                show == Show.MINE ? acting.now().personId() : null,
                show == Show.SILENT,
                show == Show.LATE);
    }

    private void refresh() {
        Actor by = acting.now();
        total.setText(getTranslation("directives.total", queries.count(by.scope(), filter(), by.today())));
        grid.refresh();
    }

    private static String sent(DirectiveRow row) {
        return Dates.day(row.createdAt().atZone(Actor.ZONE).toLocalDate());
    }

    private Anchor link(String href, String key) {
        Anchor link = new Anchor(href, getTranslation(key));
        link.addClassName("main-action");
        return link;
    }
}
