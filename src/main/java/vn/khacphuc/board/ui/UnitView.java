package vn.khacphuc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.CommitteeQueries;
import vn.khacphuc.directives.Follower;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.directives.ui.Followers;
import vn.khacphuc.directives.ui.UrgingOffer;
import vn.khacphuc.directives.ui.UrgingUnitSection;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** The board of one unit. */
@Route(Links.UNIT)
@RolesAllowed({"LEADER", "COORDINATOR", "INSPECTOR", "HEAD", "OFFICIAL"})
class UnitView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient Board board;
    private final transient UnitQueries units;
    private final transient CommitteeQueries committees;
    private final transient UrgingOffer offer;
    private final transient UrgingUnitSection slips;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Div content = new Div();
    private long id;
    private String name = "";

    UnitView(
            Board board,
            PlanQueries plans,
            UnitQueries units,
            CommitteeQueries committees,
            UrgingOffer offer,
            UrgingUnitSection slips,
            Acting acting,
            Live live) {
        this.board = board;
        this.units = units;
        this.committees = committees;
        this.offer = offer;
        this.slips = slips;
        this.acting = acting;
        addClassName("view");
        content.addClassName("stack");
        BoardFrame.fill(filters, plans, acting.now());
        live.follow(this, this::refresh, "task", "deficiency", "plan", "score_sheet", "urging");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow();
        Actor by = acting.now();
        UnitRow unit = units.get(by.scope(), id);
        name = unit.name();
        removeAll();
        PageHeader header = new PageHeader(name).subtitle(getTranslation("board.unit"));
        if (!by.is(Role.OFFICIAL)) {
            header.up(Links.DASHBOARD, getTranslation("board.title"));
        }
        List<Component> actions = new ArrayList<>();
        if (id != by.scope().unitId()) {
            actions.addAll(offer.buttons(() -> List.of(UrgingTarget.unit(id)), this::refresh));
        }
        if (!by.is(Role.OFFICIAL)) {
            actions.add(new Anchor(
                    UrlState.EMPTY.with("unit", String.valueOf(id)).href(Links.SIMULATOR),
                    getTranslation("board.simulator")));
        }
        header.actions(actions.toArray(Component[]::new));
        add(header);
        List<Follower> followers = committees.followersOf(by.scope(), id, by.today());
        if (!followers.isEmpty()) {
            Paragraph followed = new Paragraph(Followers.text(followers));
            followed.addClassName("quiet");
            add(followed);
        }
        add(filters, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    private void refresh() {
        content.removeAll();
        content.add(
                board.parts(BoardFrame.read(filters.state(), id, acting.now())).toArray(Component[]::new));
        slips.section(id).ifPresent(content::add);
    }
}
