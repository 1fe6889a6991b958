package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.assessments.IndicatorQueries;
import vn.khacphuc.assessments.IndicatorRow;
import vn.khacphuc.assessments.Indicators;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.units.UnitQueries;

/** Which figures are asked of units, with their targets. */
@Route(Links.INDICATORS)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "INSPECTOR"})
class IndicatorsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient IndicatorQueries queries;
    private final transient Indicators indicators;
    private final transient CriteriaQueries criteria;
    private final transient UnitQueries units;
    private final transient Acting acting;
    private final Div content = new Div();

    IndicatorsView(
            IndicatorQueries queries,
            Indicators indicators,
            CriteriaQueries criteria,
            UnitQueries units,
            Acting acting) {
        this.queries = queries;
        this.indicators = indicators;
        this.criteria = criteria;
        this.units = units;
        this.acting = acting;
        addClassName("view");
        content.addClassName("stack");
        PageHeader header = new PageHeader(getTranslation("assessments.indicators"))
                .up(Links.ASSESSMENTS, getTranslation("assessments.title"))
                .subtitle(getTranslation("assessments.indicators.subtitle"));
        if (writes()) {
            header.actions(new Button(getTranslation("assessments.indicator.add"), click -> edit(null)));
        }
        add(header, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessments.indicators");
    }

    private boolean writes() {
        return acting.now().is(Role.COORDINATOR);
    }

    private void refresh() {
        content.removeAll();
        LocalDate today = acting.now().today();
        List<IndicatorRow> rows = queries.all(acting.scope(), today);
        if (rows.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("assessments.indicators.empty"),
                    getTranslation("assessments.indicators.empty.hint")));
            return;
        }
        boolean english = getLocale().getLanguage().equals("en");
        RowGrid<IndicatorRow> grid = new RowGrid<>(getTranslation("assessments.indicators"));
        grid.title(getTranslation("assessments.indicator"), row -> english ? row.nameEn() : row.nameVi());
        grid.text(getTranslation("assessments.measure"), IndicatorRow::measure);
        grid.text(getTranslation("assessments.level"), row -> level(row.level()));
        grid.text(
                getTranslation("assessments.direction"),
                row -> getTranslation(
                        row.moreIsBetter() ? "assessments.direction.more" : "assessments.direction.less"));
        grid.number(getTranslation("assessments.target"), row -> Numbers.points(row.target()));
        grid.text(getTranslation("assessments.criterion"), row -> row.criterion() == null ? "" : row.criterion());
        grid.text(getTranslation("assessments.days"), IndicatorsView::days);
        if (writes()) {
            grid.component(getTranslation("assessments.actions"), this::actions).setWidth("15rem");
        }
        grid.card(row -> new RowCard(english ? row.nameEn() : row.nameVi())
                .line(level(row.level()) + " · " + row.measure())
                .line(getTranslation("assessments.target") + ": " + Numbers.points(row.target()))
                .line(days(row)));
        grid.setItems(rows);
        content.add(grid.fit());
    }

    private static String days(IndicatorRow row) {
        return row.toDay() == null
                ? Texts.text("assessments.days.from", Dates.day(row.fromDay()))
                : PeriodWords.days(row.fromDay(), row.toDay());
    }

    static String level(String code) {
        return Texts.find("criteria.level." + code).orElse(code);
    }

    private Component actions(IndicatorRow row) {
        Div actions = new Div(
                new Button(getTranslation("assessments.indicator.edit"), click -> edit(row)),
                new Button(getTranslation("assessments.target"), click -> target(row)));
        actions.addClassName("row");
        return actions;
    }

    private void edit(@Nullable IndicatorRow row) {
        new IndicatorDialog(indicators, queries, criteria, acting, row, this::refresh).open();
    }

    private void target(IndicatorRow row) {
        new TargetDialog(indicators, queries, units, acting, row, this::refresh).open();
    }
}
