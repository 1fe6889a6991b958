package vn.khacphuc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.units.UnitQueries;

/** The chairman's board; for a head, the board of the own unit. */
@Route(Links.DASHBOARD)
@Menu(title = "board.menu", order = 1, icon = "vaadin:dashboard")
@RolesAllowed({"LEADER", "COORDINATOR", "INSPECTOR", "HEAD"})
class DashboardView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Board board;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Div content = new Div();

    DashboardView(Board board, PlanQueries plans, UnitQueries units, Acting acting, Live live) {
        this.board = board;
        this.acting = acting;
        addClassName("view");
        content.addClassName("stack");
        Actor by = acting.now();
        BoardFrame.fill(filters, plans, by);
        String name = units.get(by.scope(), by.scope().unitId()).name();
        add(
                new PageHeader(getTranslation("board.title"))
                        .subtitle(name)
                        .actions(new Anchor(Links.SIMULATOR, getTranslation("board.simulator"))),
                filters,
                content);
        live.follow(this, this::refresh, "task", "deficiency", "plan", "score_sheet");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.title");
    }

    private void refresh() {
        Actor by = acting.now();
        content.removeAll();
        content.add(board.parts(BoardFrame.read(filters.state(), by.scope().unitId(), by))
                .toArray(Component[]::new));
    }
}
