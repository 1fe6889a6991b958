package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.AreaComparison;
import vn.khacphuc.criteria.ComparisonQueries;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.CriterionComparison;
import vn.khacphuc.criteria.RoundRow;
import vn.khacphuc.criteria.RoundState;
import vn.khacphuc.criteria.ScoreClasses;
import vn.khacphuc.criteria.ScoreQueries;
import vn.khacphuc.criteria.SheetRow;

/** A year of scores beside the one before: units against areas, line by line, and the units on one line. */
@Route(Links.SCORES_COMPARISON)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class ComparisonView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String CRITERION = "criterion";

    private final transient ComparisonQueries comparisons;
    private final transient ScoreQueries queries;
    private final transient CriteriaQueries criteria;
    private final transient ScoreClasses classes;
    private final transient Acting acting;

    ComparisonView(
            ComparisonQueries comparisons,
            ScoreQueries queries,
            CriteriaQueries criteria,
            ScoreClasses classes,
            Acting acting) {
        this.comparisons = comparisons;
        this.queries = queries;
        this.criteria = criteria;
        this.classes = classes;
        this.acting = acting;
        addClassName("view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(UrlState.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("criteria.comparison");
    }

    private void show(UrlState state) {
        removeAll();
        List<RoundRow> rounds = queries.rounds(acting.scope());
        if (rounds.isEmpty()) {
            add(
                    new PageHeader(getPageTitle()).up(Links.SCORES, getTranslation("criteria.scores")),
                    new EmptyState(
                            getTranslation("criteria.scores.none"), getTranslation("criteria.scores.none.hint")));
            return;
        }
        long wanted = state.number("round").orElse(0L);
        RoundRow round =
                rounds.stream().filter(row -> row.id() == wanted).findFirst().orElse(rounds.getFirst());
        CriterionComparison line = state.number(CRITERION)
                .flatMap(id -> comparisons.criterion(acting.scope(), round.id(), id))
                .orElse(null);
        boolean byLine =
                line != null || state.text("by").filter(CRITERION::equals).isPresent();
        add(header(round, byLine));
        if (line != null) {
            add(LineComparisons.units(round, line, comparisons.units(acting.scope(), round.id(), line.criterionId())));
        } else if (byLine) {
            lines(round);
        } else {
            areas(round);
        }
    }

    private PageHeader header(RoundRow round, boolean byLine) {
        UrlState here = UrlState.EMPTY.with("round", String.valueOf(round.id()));
        Anchor areas = new Anchor(here.href(Links.SCORES_COMPARISON), getTranslation("criteria.comparison.areas"));
        Anchor lines = new Anchor(
                here.with("by", CRITERION).href(Links.SCORES_COMPARISON),
                getTranslation("criteria.comparison.criteria"));
        (byLine ? lines : areas).getElement().setAttribute("aria-current", "page");
        String rule = round.state() == RoundState.LOCKED
                ? getTranslation("criteria.comparison.rule.locked", Dates.moment(round.lockedAt()))
                : getTranslation(
                        "criteria.comparison.rule.open",
                        Dates.day(acting.now().today()),
                        round.decided(),
                        round.sheets());
        return new PageHeader(getTranslation(
                        "criteria.comparison.years", String.valueOf(round.year()), String.valueOf(round.year() - 1)))
                .up(here.href(Links.SCORES), getTranslation("criteria.scores"))
                .subtitle(new Span(rule))
                .actions(areas, lines);
    }

    private void areas(RoundRow round) {
        Map<Long, List<AreaComparison>> cells =
                Grouped.by(comparisons.areas(acting.scope(), round.id()), AreaComparison::sheetId);
        List<SheetRow> sheets = queries.sheets(acting.scope(), round.id()).stream()
                .filter(sheet -> cells.containsKey(sheet.id()))
                .toList();
        if (sheets.isEmpty()) {
            add(none());
            return;
        }
        Grouped.by(sheets, SheetRow::setName)
                .forEach((name, rows) -> add(new Section(
                        name,
                        new AreaTable(
                                name,
                                rows,
                                cells,
                                criteria.areas(getLocale()),
                                classes.of(rows.getFirst().setId())))));
        Paragraph legend = new Paragraph(getTranslation("criteria.comparison.legend"));
        legend.addClassNames("quiet", "small");
        add(legend);
    }

    private void lines(RoundRow round) {
        List<CriterionComparison> rows = comparisons.criteria(acting.scope(), round.id());
        if (rows.isEmpty()) {
            add(none());
        }
        Grouped.by(rows, CriterionComparison::setName)
                .forEach((name, some) -> add(new Section(name, LineComparisons.lines(round, name, some))));
    }

    private Component none() {
        return new EmptyState(
                getTranslation("criteria.comparison.none"), getTranslation("criteria.comparison.none.hint"));
    }
}
