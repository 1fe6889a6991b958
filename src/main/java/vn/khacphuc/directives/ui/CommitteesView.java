package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
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
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.CommitteeFilter;
import vn.khacphuc.directives.CommitteeKind;
import vn.khacphuc.directives.CommitteeQueries;
import vn.khacphuc.directives.CommitteeRow;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** Steering committees and their helpers, with what nobody follows yet. */
@Route(Links.COMMITTEE)
@Menu(title = "directives.committees.menu", order = 5.6, icon = "vaadin:user-star")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class CommitteesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CommitteeQueries queries;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final RowGrid<CommitteeRow> grid = new RowGrid<>(getTranslation("directives.committees.title"));

    CommitteesView(CommitteeQueries queries, UnitQueries units, Acting acting) {
        this.queries = queries;
        this.acting = acting;
        addClassName("view");
        Actor by = acting.now();
        filters.one(
                "unit",
                getTranslation("units.unit"),
                units.tree(by.scope(), by.today()),
                UnitRow::name,
                row -> String.valueOf(row.id()));
        filters.one("kind", getTranslation("directives.committee.kind"), List.of(CommitteeKind.values()));
        filters.flag("ended", getTranslation("directives.committee.ended"));
        grid.opens(row -> Links.committee(row.id()));
        grid.title(getTranslation("directives.committee.name"), CommitteeRow::name);
        grid.text(getTranslation("units.unit"), CommitteeRow::unitName);
        grid.tag(getTranslation("directives.committee.kind"), row -> tag(row.kind()))
                .setWidth("9rem");
        grid.text(getTranslation("directives.committee.decision"), CommitteesView::decision);
        grid.number(getTranslation("directives.committee.members"), row -> Numbers.count(row.members()));
        grid.card(row -> new RowCard(row.name())
                .tags(tag(row.kind()))
                .line(row.unitName())
                .line(decision(row))
                .line(getTranslation("directives.committee.members") + ": " + row.members()));
        grid.empty(new EmptyState(
                getTranslation("directives.committees.empty"), getTranslation("directives.committees.empty.hint")));
        PageHeader header = new PageHeader(getTranslation("directives.committees.title")).subtitle(total);
        if (by.is(Role.COORDINATOR, Role.HEAD)) {
            header.actions(Attempt.mainButton(
                    getTranslation("directives.committee.establish"),
                    () -> UI.getCurrent().navigate(CommitteeFormView.NEW)));
        }
        add(header, filters, grid);
        if (!by.is(Role.OFFICIAL)) {
            add(UnfollowedSection.of(queries, by, by.scope().unitId()));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        grid.source(page -> queries.list(acting.scope(), filter(), page.offset(), page.limit()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directives.committees.title");
    }

    static Tag tag(CommitteeKind kind) {
        return new Tag(Texts.text(kind), kind == CommitteeKind.COMMITTEE ? Tone.INFO : Tone.NEUTRAL);
    }

    static String decision(CommitteeRow row) {
        return Texts.text("directives.committee.decision.of", row.decisionNumber(), Dates.day(row.decisionDate()));
    }

    private CommitteeFilter filter() {
        UrlState state = filters.state();
        return new CommitteeFilter(
                state.number("unit").orElse(null),
                state.constant("kind", CommitteeKind.class).orElse(null),
                state.flag("ended"));
    }

    private void refresh() {
        total.setText(getTranslation("directives.committees.total", queries.count(acting.scope(), filter())));
        grid.refresh();
    }
}
