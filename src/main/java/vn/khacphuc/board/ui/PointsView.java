package vn.khacphuc.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.figures.BoardQueries;
import vn.khacphuc.figures.Frame;
import vn.khacphuc.figures.PointLine;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** Where the points were lost and what has become of them, by unit and area: the list behind those figures of the board. */
@Route(Links.POINTS)
@RolesAllowed({"LEADER", "COORDINATOR", "INSPECTOR", "HEAD", "OFFICIAL"})
class PointsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient BoardQueries figures;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final RowGrid<PointLine> grid = grid();

    PointsView(BoardQueries figures, PlanQueries plans, UnitQueries units, Acting acting, Live live) {
        this.figures = figures;
        this.acting = acting;
        addClassName("view");
        Actor by = acting.now();
        PageHeader header = new PageHeader(getPageTitle()).subtitle(total);
        if (!by.is(Role.OFFICIAL)) {
            header.up(Links.DASHBOARD, getTranslation("board.title"));
        }
        List<UnitRow> choices = units.tree(by.scope(), by.today());
        if (choices.size() > 1) {
            filters.one("unit", getTranslation("units.unit"), choices, UnitRow::name, row -> String.valueOf(row.id()));
        }
        filters.one("year", getTranslation("plans.year"), plans.years(by.scope()), String::valueOf, String::valueOf)
                .setPlaceholder(String.valueOf(by.today().getYear()));
        filters.one(
                "part",
                getTranslation("board.points.part"),
                List.of(Lists.UNEXPLAINED),
                part -> getTranslation("board.points.unexplained"),
                part -> part);
        add(header, filters, grid);
        live.follow(this, this::refresh, "task", "deficiency", "score_sheet");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        grid.source(page ->
                figures.pointLines(acting.scope(), frame(), isUnexplained(), getLocale(), page.offset(), page.limit()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.points.list");
    }

    private static RowGrid<PointLine> grid() {
        RowGrid<PointLine> list = new RowGrid<>(Texts.text("board.points.list"));
        list.opens(row -> row.sheetId() == null ? null : Links.score(row.sheetId()));
        list.title(Texts.text("units.unit"), PointLine::unitName).setWidth("11rem");
        list.text(Texts.text("criteria.area"), PointsView::area).setWidth("8rem");
        part(list, "board.points.lost", PointLine::lost);
        part(list, "board.points.recovered", PointLine::recovered);
        part(list, "board.points.on_track", PointLine::onTrack);
        part(list, "board.points.at_risk", PointLine::atRisk);
        part(list, "board.points.not_planned", PointLine::notPlanned);
        part(list, "board.points.for_good", PointLine::forGood);
        part(list, "board.points.unexplained", PointLine::unexplained);
        list.action(Texts.text("deficiencies.menu"), PointsView::deficiencies);
        list.card(row -> new RowCard(row.unitName())
                .line(area(row))
                .line(Texts.text("board.points.card", Numbers.points(row.lost()), Numbers.points(row.unexplained())))
                .action(Texts.text("deficiencies.menu"), deficiencies(row)));
        return list.empty(new EmptyState(Texts.text("board.points.none"), Texts.text("board.points.none.hint")));
    }

    /** Narrow, for all of them are to be seen beside each other. */
    private static void part(RowGrid<PointLine> list, String key, Function<PointLine, BigDecimal> points) {
        list.number(Texts.text(key), row -> Numbers.points(points.apply(row))).setWidth("5.5rem");
    }

    private static String area(PointLine row) {
        return row.areaShort() == null ? Texts.text("criteria.area.other") : row.areaShort();
    }

    private static String deficiencies(PointLine row) {
        return UrlState.EMPTY
                .with("unit", String.valueOf(row.unitId()))
                .with("area", row.areaId() == null ? "none" : String.valueOf(row.areaId()))
                .href(Links.DEFICIENCIES);
    }

    private void refresh() {
        var points = figures.points(acting.scope(), frame());
        total.setText(getTranslation(
                isUnexplained() ? "board.points.list.unexplained" : "board.points.list.total",
                String.valueOf(frame().year() - 1),
                Numbers.points(isUnexplained() ? points.unexplained() : points.lost())));
        grid.refresh();
    }

    private boolean isUnexplained() {
        return filters.state().text("part").isPresent();
    }

    private Frame frame() {
        Actor by = acting.now();
        return BoardFrame.read(
                filters.state(),
                filters.state().number("unit").orElse(by.scope().unitId()),
                by);
    }
}
