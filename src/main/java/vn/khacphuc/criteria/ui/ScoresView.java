package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.RoundRow;
import vn.khacphuc.criteria.RoundState;
import vn.khacphuc.criteria.ScoreQueries;
import vn.khacphuc.criteria.ScoringRounds;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.criteria.UnscoredUnit;
import vn.khacphuc.criteria.UnscoredUnits;

/** The index: every unit's percentage, class and place in a year, beside the year before. */
@Route(Links.SCORES)
@Menu(title = "criteria.scores.menu", order = 5.5, icon = "vaadin:bar-chart-h")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class ScoresView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** More rows are scrolled. */
    private static final int FITS = 60;

    private final transient ScoreQueries queries;
    private final transient UnscoredUnits unscored;
    private final transient ScoringRounds rounds;
    private final transient Acting acting;
    private final PageHeader header = new PageHeader(getTranslation("criteria.scores"));
    private final ComboBox<RoundRow> choice = new ComboBox<>(getTranslation("criteria.year"));
    private final Div content = new Div();

    ScoresView(ScoreQueries queries, UnscoredUnits unscored, ScoringRounds rounds, Acting acting) {
        this.queries = queries;
        this.unscored = unscored;
        this.rounds = rounds;
        this.acting = acting;
        addClassName("view");
        content.addClassName("stack");
        choice.setItemLabelGenerator(round -> String.valueOf(round.year()));
        choice.setWidth("min(100%, 12rem)");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UrlState.EMPTY
                        .with("round", String.valueOf(change.getValue().id()))
                        .show();
                show(change.getValue());
            }
        });
        add(header, choice, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh(UrlState.of(event.getLocation().getQueryParameters())
                .number("round")
                .orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("criteria.scores");
    }

    private void refresh(@Nullable Long wanted) {
        List<RoundRow> found = queries.rounds(acting.scope());
        choice.setItems(found);
        choice.setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            header.actions(open());
            content.removeAll();
            content.add(new EmptyState(
                    getTranslation("criteria.scores.none"), getTranslation("criteria.scores.none.hint")));
            return;
        }
        RoundRow chosen = found.stream()
                .filter(round -> wanted != null && round.id() == wanted)
                .findFirst()
                .orElse(found.getFirst());
        choice.setValue(chosen);
        show(chosen);
    }

    private void show(RoundRow round) {
        header.subtitle(new Span(
                round.state() == RoundState.LOCKED
                        ? getTranslation("criteria.scores.locked", Dates.moment(round.lockedAt()))
                        : getTranslation(
                                "criteria.scores.open",
                                Dates.day(round.selfDue()),
                                Dates.day(round.appraiseDue()),
                                round.decided(),
                                round.sheets(),
                                round.sent(),
                                getTranslation("criteria.round.appraisals." + round.appraisals()))));
        boolean open = round.state() == RoundState.OPEN;
        List<UnscoredUnit> leftOut = open ? unscored.of(acting.now(), round) : List.of();
        header.actions(buttons(round, leftOut));
        content.removeAll();
        content.add(rule());
        if (!leftOut.isEmpty()) {
            content.add(new UnscoredSection(leftOut, round, rounds, acting, () -> refresh(round.id())));
        }
        Map<String, List<SheetRow>> bySet = new LinkedHashMap<>();
        List<SheetRow> sheets = queries.sheets(acting.scope(), round.id());
        missing(round, sheets).ifPresent(content::add);
        sheets.forEach(row ->
                bySet.computeIfAbsent(row.setName(), name -> new ArrayList<>()).add(row));
        bySet.forEach((name, rows) -> content.add(new Section(name, grid(name, rows))));
    }

    /** How the index is computed, as of when. */
    private Paragraph rule() {
        Paragraph rule = new Paragraph(
                getTranslation("criteria.scores.rule", Dates.day(acting.now().today())));
        rule.addClassNames("quiet", "small");
        return rule;
    }

    /** Who has not sent their scores yet, the question of every day while the round is open. */
    private Optional<Section> missing(RoundRow round, List<SheetRow> sheets) {
        List<SheetRow> missing = sheets.stream().filter(SheetRow::isMissing).toList();
        if (round.state() == RoundState.LOCKED || missing.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = acting.now().today();
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "in-columns");
        for (SheetRow row : missing) {
            Span lines = new Span(getTranslation("criteria.scores.lines.of", row.scored(), row.lines()));
            lines.addClassNames("quiet", "small");
            ListItem item = new ListItem(new Anchor(Links.score(row.id()), row.unitName()), lines);
            ScoreTags.of(row, today, getLocale()).stream().skip(1).forEach(item::add);
            list.add(item);
        }
        return Optional.of(new Section(
                getTranslation("criteria.scores.missing", missing.size(), sheets.size(), Dates.day(today)), list));
    }

    private RowGrid<SheetRow> grid(String name, List<SheetRow> rows) {
        RowGrid<SheetRow> grid = new RowGrid<>(name);
        grid.opens(row -> Links.score(row.id()));
        grid.title(getTranslation("units.unit"), SheetRow::unitName);
        grid.number(getTranslation("criteria.scores.percent"), row -> Numbers.percent(row.percent()));
        grid.number(getTranslation("criteria.scores.points"), ScoresView::points)
                .setWidth("9rem");
        grid.number(getTranslation("criteria.scores.place"), ScoreTags::place).setWidth("11rem");
        grid.number(getTranslation("criteria.scores.change"), row -> ScoreTags.change(row.change()))
                .setWidth("8rem");
        grid.tags(
                getTranslation("criteria.scores.state"),
                row -> ScoreTags.of(row, acting.now().today(), getLocale()));
        grid.card(row -> new RowCard(row.unitName())
                .tags(ScoreTags.of(row, acting.now().today(), getLocale()).toArray(Tag[]::new))
                .line(Numbers.percent(row.percent()) + " · " + points(row))
                .line(getTranslation("criteria.scores.place") + ": " + ScoreTags.place(row) + " · "
                        + ScoreTags.change(row.change())));
        grid.setItems(rows);
        return rows.size() > FITS ? grid : grid.fit();
    }

    private static String points(SheetRow row) {
        return row.points() == null ? "–" : Numbers.points(row.points()) + " / " + Numbers.points(row.maximum());
    }

    private Component[] buttons(RoundRow round, List<UnscoredUnit> leftOut) {
        List<Component> buttons = new ArrayList<>(List.of(open()));
        buttons.add(new Anchor(
                UrlState.EMPTY.with("round", String.valueOf(round.id())).href(Links.SCORES_COMPARISON),
                getTranslation("criteria.comparison")));
        boolean open = round.state() == RoundState.OPEN;
        if (open && acting.now().is(Role.COORDINATOR)) {
            buttons.add(Attempt.button(
                    getTranslation("criteria.round.days"),
                    () -> new RoundDialog(rounds, queries, unscored, acting, round, () -> refresh(round.id())).open()));
        }
        if (open && acting.now().is(Role.LEADER)) {
            buttons.add(new Button(
                    getTranslation("criteria.round.lock"),
                    click -> new Confirmation(
                                    getTranslation("criteria.round.lock"),
                                    lockHint(round, leftOut),
                                    getTranslation("criteria.round.lock"),
                                    () -> rounds.lock(acting.now(), Submission.of(round.version()), round.id()))
                            .then(() -> refresh(round.id()))
                            .open()));
        }
        return buttons.toArray(Component[]::new);
    }

    private String lockHint(RoundRow round, List<UnscoredUnit> leftOut) {
        String hint = getTranslation("criteria.round.lock.hint", String.valueOf(round.year()));
        return leftOut.isEmpty()
                ? hint
                : getTranslation("criteria.round.lock.unscored", leftOut.size(), UnscoredSection.names(leftOut)) + " "
                        + hint;
    }

    private Component[] open() {
        return acting.now().is(Role.COORDINATOR)
                ? new Component[] {
                    Attempt.button(
                            getTranslation("criteria.round.open"),
                            () -> new RoundDialog(rounds, queries, unscored, acting, null, () -> refresh(null)).open())
                }
                : new Component[0];
    }
}
