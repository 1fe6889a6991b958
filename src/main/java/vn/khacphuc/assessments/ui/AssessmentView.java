package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.assessments.AssessmentQueries;
import vn.khacphuc.assessments.AssessmentRow;
import vn.khacphuc.assessments.IndicatorTable;
import vn.khacphuc.assessments.IndicatorValues;
import vn.khacphuc.assessments.PeriodLocks;
import vn.khacphuc.assessments.PeriodQueries;
import vn.khacphuc.assessments.PeriodRow;
import vn.khacphuc.assessments.PeriodState;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.ui.UrgingOffer;

/** A period: who has reported and is rated while it is open, its book once it is locked. */
@Route(Links.ASSESSMENT)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class AssessmentView extends RecordPage {

    private final transient PeriodQueries periods;
    private final transient AssessmentQueries assessments;
    private final transient PeriodLocks locks;
    private final transient IndicatorTable table;
    private final transient IndicatorValues values;
    private final transient UnitsOfPeriod units;
    private final transient BookPages pages;
    private final transient TrailSections trails;
    private final transient UrgingOffer offer;
    private final transient Acting acting;
    private UrlState state = UrlState.EMPTY;

    AssessmentView(
            PeriodQueries periods,
            AssessmentQueries assessments,
            PeriodLocks locks,
            IndicatorTable table,
            IndicatorValues values,
            UnitsOfPeriod units,
            BookPages pages,
            TrailSections trails,
            UrgingOffer offer,
            Acting acting,
            Live live) {
        this.periods = periods;
        this.assessments = assessments;
        this.locks = locks;
        this.table = table;
        this.values = values;
        this.units = units;
        this.pages = pages;
        this.trails = trails;
        this.offer = offer;
        this.acting = acting;
        live.follow(this, this::show, "period", "assessment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation().getQueryParameters());
        super.beforeEnter(event);
    }

    @Override
    protected String fill(long id) {
        PeriodRow period = periods.find(acting.scope(), id).orElseThrow(() -> new NotFound("period", id));
        String title = PeriodWords.name(period);
        PageHeader header = new PageHeader(title)
                .up(
                        UrlState.EMPTY.with("kind", period.kind().name()).href(Links.ASSESSMENTS),
                        getTranslation("assessments.title"))
                .subtitle(
                        PeriodWords.stage(period, acting.now().today()),
                        new Span(PeriodWords.days(period.firstDay(), period.lastDay())));
        Div content = new Div();
        content.addClassName("stack");
        if (period.state() == PeriodState.LOCKED) {
            header.actions(pages.actions(period, this::show));
            content.add(pages.content(period, state, this::show));
        } else {
            header.actions(actions(period));
            open(period, content);
        }
        if (period.whole()) {
            content.add(trails.of("period", id));
        }
        add(header, content);
        return title;
    }

    private void open(PeriodRow period, Div content) {
        Actor by = acting.now();
        if (period.whole() && by.today().isAfter(period.lastDay())) {
            content.add(new Section(
                    getTranslation("assessments.missing.title"),
                    new MissingUnits(period, assessments.missing(by.scope(), period.id()), offer, acting, this::show)));
        }
        content.add(units.section(period));
    }

    private Component[] actions(PeriodRow period) {
        Actor by = acting.now();
        List<Component> actions = new ArrayList<>();
        if (by.is(Role.LEADER) && by.today().isAfter(period.lastDay()) && period.whole()) {
            actions.add(Attempt.mainButton(getTranslation("assessments.lock"), () -> lock(period)));
        }
        if (by.is(Role.COORDINATOR)) {
            actions.add(Attempt.button(
                    getTranslation("assessments.import"),
                    () -> new IndicatorImportDialog(table, values, acting, period, this::show).open()));
        }
        if (by.is(Role.HEAD)) {
            assessments.of(by.scope(), period.id()).stream()
                    .filter(row -> by.isOwnUnit(row.unitId()))
                    .findFirst()
                    .ifPresent(row -> actions.add(
                            new Anchor(Links.unitAssessment(row.id()), getTranslation("assessments.own_form"))));
        }
        return actions.toArray(Component[]::new);
    }

    private void lock(PeriodRow period) {
        List<AssessmentRow> unrated = assessments.of(acting.scope(), period.id()).stream()
                .filter(row -> row.rating() == null)
                .toList();
        new LockDialog(locks, acting, period, unrated, periods.openBefore(acting.scope(), period), this::show).open();
    }
}
