package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khacphuc.assessments.AssessmentQueries;
import vn.khacphuc.assessments.PeriodKind;
import vn.khacphuc.assessments.PeriodQueries;
import vn.khacphuc.assessments.PeriodRow;
import vn.khacphuc.assessments.PeriodRules;
import vn.khacphuc.assessments.PeriodState;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.ui.UrgingOffer;

/** Periods, the current one first: how far each is, who is missing, which are books. */
@Route(Links.ASSESSMENTS)
@Menu(title = "assessments.menu", order = 5.7, icon = "vaadin:calendar-clock")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class AssessmentsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient PeriodQueries periods;
    private final transient AssessmentQueries assessments;
    private final transient PeriodRules rules;
    private final transient UrgingOffer offer;
    private final transient Acting acting;
    private final PageHeader header = new PageHeader(getTranslation("assessments.title"));
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Div content = new Div();

    AssessmentsView(
            PeriodQueries periods, AssessmentQueries assessments, PeriodRules rules, UrgingOffer offer, Acting acting) {
        this.periods = periods;
        this.assessments = assessments;
        this.rules = rules;
        this.offer = offer;
        this.acting = acting;
        addClassName("view");
        content.addClassName("stack");
        Map<String, String> kinds = new LinkedHashMap<>();
        for (PeriodKind kind : PeriodKind.values()) {
            kinds.put(kind.name(), getTranslation("PeriodKind." + kind.name()));
        }
        filters.chips("kind", getTranslation("assessments.kind"), kinds);
        header.subtitle(getTranslation("assessments.subtitle"));
        header.actions(actions());
        add(header, filters, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessments.title");
    }

    private Component[] actions() {
        List<Component> actions = new ArrayList<>();
        if (acting.now().is(Role.COORDINATOR)) {
            actions.add(new Button(
                    getTranslation("assessments.rule"), click -> new PeriodRuleDialog(rules, acting).open()));
        }
        if (!acting.now().is(Role.OFFICIAL)) {
            actions.add(new Anchor(Links.INDICATORS, getTranslation("assessments.indicators")));
        }
        return actions.toArray(Component[]::new);
    }

    private void refresh() {
        content.removeAll();
        LocalDate today = acting.now().today();
        PeriodKind kind = filters.state().constant("kind", PeriodKind.class).orElse(PeriodKind.MONTH);
        List<PeriodRow> rows = periods.begun(acting.scope(), today, kind);
        if (rows.isEmpty()) {
            content.add(new EmptyState(getTranslation("assessments.none"), getTranslation("assessments.none.hint")));
            return;
        }
        rows.stream()
                .filter(row -> row.whole() && row.state() == PeriodState.OPEN && today.isAfter(row.lastDay()))
                .reduce((later, earlier) -> earlier)
                .ifPresent(row -> content.add(closing(row)));
        content.add(new Section(getTranslation("assessments.periods"), grid(rows, today)));
    }

    /** The earliest period that is over and not locked: what there is to do now. */
    private Section closing(PeriodRow row) {
        Section section = new Section(
                getTranslation("assessments.closing", PeriodWords.name(row)),
                new MissingUnits(row, assessments.missing(acting.scope(), row.id()), offer, acting, this::refresh));
        section.actions(new Anchor(Links.assessment(row.id()), getTranslation("assessments.open_period")));
        return section;
    }

    private RowGrid<PeriodRow> grid(List<PeriodRow> rows, LocalDate today) {
        boolean one = rows.stream().noneMatch(PeriodRow::whole);
        RowGrid<PeriodRow> grid = new RowGrid<>(getTranslation("assessments.periods"));
        grid.opens(row -> Links.assessment(row.id()));
        grid.title(getTranslation("assessments.period"), row -> PeriodWords.name(row));
        grid.text(getTranslation("assessments.days"), row -> PeriodWords.days(row.firstDay(), row.lastDay()));
        grid.text(getTranslation("assessments.self_due"), row -> Dates.day(row.selfDue()));
        grid.tag(getTranslation("assessments.state"), row -> PeriodWords.stage(row, today));
        if (!one) {
            grid.number(getTranslation("assessments.reported"), row -> of(row.reported(), row.units()));
            grid.number(getTranslation("assessments.rated"), row -> of(row.rated(), row.units()));
        } else {
            grid.text(getTranslation("assessments.own"), row -> own(row));
        }
        grid.text(
                getTranslation("assessments.locked_at"),
                row -> row.lockedAt() == null ? "" : Dates.moment(row.lockedAt()));
        grid.card(row -> new RowCard(PeriodWords.name(row))
                .tags(PeriodWords.stage(row, today))
                .line(PeriodWords.days(row.firstDay(), row.lastDay()))
                .line(
                        one
                                ? own(row)
                                : getTranslation("assessments.reported") + " " + of(row.reported(), row.units()) + " · "
                                        + getTranslation("assessments.rated") + " " + of(row.rated(), row.units()))
                .line(
                        row.lockedAt() == null
                                ? getTranslation("assessments.self_due") + " " + Dates.day(row.selfDue())
                                : getTranslation("assessments.locked_at") + " " + Dates.moment(row.lockedAt())));
        grid.setItems(rows);
        return grid.fit();
    }

    private String own(PeriodRow row) {
        return getTranslation(
                row.rated() > 0
                        ? "AssessmentState.RATED"
                        : row.reported() > 0 ? "AssessmentState.SELF_ASSESSED" : "AssessmentState.OPEN");
    }

    private static String of(int part, int whole) {
        return Numbers.count(part) + "/" + Numbers.count(whole);
    }
}
