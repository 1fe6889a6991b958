package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.khacphuc.assessments.CardPerson;
import vn.khacphuc.assessments.ScorecardQueries;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** People whose scorecards the reader may see: by name, without figures, so that nobody is ranked. */
@Route(Links.PEOPLE)
@Menu(title = "assessments.cards.menu", order = 5.8, icon = "vaadin:user-card")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class PeopleView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ScorecardQueries queries;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final RowGrid<CardPerson> grid = new RowGrid<>(getTranslation("assessments.cards"));

    PeopleView(ScorecardQueries queries, UnitQueries units, Acting acting) {
        this.queries = queries;
        this.acting = acting;
        addClassName("view");
        var by = acting.now();
        PageHeader header =
                new PageHeader(getTranslation("assessments.cards")).subtitle(getTranslation("assessments.cards.hint"));
        if (by.is(Role.COORDINATOR, Role.LEADER)) {
            header.actions(new Anchor(Links.PAR_RULE, getTranslation("assessments.cards.rule")));
        }
        filters.search("q", getTranslation("assessments.cards.search"));
        List<UnitRow> choices = units.tree(by.scope(), by.today());
        if (choices.size() > 1 && by.is(Role.LEADER, Role.COORDINATOR)) {
            filters.one("unit", getTranslation("units.unit"), choices, UnitRow::name, row -> String.valueOf(row.id()));
        }
        grid.opens(row -> Links.person(row.id()));
        grid.title(getTranslation("assessments.cards.person"), CardPerson::fullName);
        grid.text(getTranslation("assessments.cards.title"), CardPerson::title);
        grid.text(getTranslation("units.unit"), CardPerson::unitName);
        grid.tags(getTranslation("assessments.cards.latest"), PeopleView::tags).setWidth("15rem");
        grid.card(row -> new RowCard(row.fullName())
                .tags(tags(row).toArray(Tag[]::new))
                .line(row.title())
                .line(row.unitName()));
        grid.empty(new EmptyState(
                getTranslation("assessments.cards.nobody"), getTranslation("assessments.cards.nobody.hint")));
        add(header, filters, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        grid.source(page -> queries.people(
                acting.now(),
                filters.state().text("q").orElse(""),
                filters.state().number("unit").orElse(null),
                page.offset(),
                page.limit()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessments.cards");
    }

    private static List<Tag> tags(CardPerson row) {
        return row.cardState() == null ? List.of() : List.of(CardTags.of(row.cardState(), Dates.day(row.cardTo())));
    }

    private void refresh() {
        grid.refresh();
    }
}
