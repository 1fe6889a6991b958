package vn.khacphuc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Figure;
import vn.khacphuc.base.ui.FigureRow;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.figures.BacktestWeek;
import vn.khacphuc.figures.ForecastQueries;
import vn.khacphuc.figures.ForecastState;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;

/** What the forecast of missed deadlines stands on, and how good it was week by week beside the plain rule. */
@Route(Links.FORECAST)
@RolesAllowed({"LEADER", "COORDINATOR", "INSPECTOR", "HEAD"})
class ForecastView extends Div implements HasDynamicTitle {

    private static final int WEEKS = 26;

    private final transient ForecastQueries queries;
    private final transient TaskQueries tasks;
    private final transient Acting acting;

    ForecastView(ForecastQueries queries, TaskQueries tasks, Acting acting) {
        this.queries = queries;
        this.tasks = tasks;
        this.acting = acting;
        addClassName("view");
        Actor by = acting.now();
        add(new PageHeader(getTranslation("board.forecast.title"))
                .up(Links.DASHBOARD, getTranslation("board.title"))
                .subtitle(getTranslation("board.forecast.subtitle", BacktestWeek.AHEAD, Dates.day(by.today()))));
        queries.state(by.today())
                .ifPresentOrElse(
                        state -> add(parts(state, by).toArray(Component[]::new)),
                        () -> add(new EmptyState(
                                getTranslation("board.forecast.none"), getTranslation("board.forecast.none.hint"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.forecast.title");
    }

    private List<Component> parts(ForecastState state, Actor by) {
        List<BacktestWeek> weeks = queries.weeks(by.scope(), by.today(), WEEKS);
        Backtest sum = Backtest.of(weeks);
        List<Component> parts = new ArrayList<>();
        int late = tasks.count(by.scope(), TaskFilter.all().forecastLate(), by.today());
        String list = UrlState.EMPTY.with("forecast", "1").with("own", "1").href(Links.TASKS);
        Figure now = new Figure(
                getTranslation("board.forecast.late"),
                Numbers.count(late),
                getTranslation("board.forecast.late.detail", BacktestWeek.AHEAD),
                late > 0 ? Tone.WARN : Tone.GOOD,
                list);
        parts.add(new FigureRow(
                now,
                new Figure(
                        getTranslation("board.forecast.alarms"),
                        Numbers.count(sum.alarms()),
                        getTranslation("board.forecast.plain", Numbers.count(sum.plainAlarms())),
                        Tone.NEUTRAL),
                quality("board.forecast.precision", sum.precision(), sum.plainPrecision()),
                quality("board.forecast.recall", sum.recall(), sum.plainRecall()),
                new Figure(
                        getTranslation("board.forecast.brier"),
                        number(sum.brier()),
                        getTranslation("board.forecast.plain", number(sum.plainBrier())),
                        Tone.NEUTRAL)));
        parts.add(new Section(getTranslation("board.forecast.how"), how(state)));
        parts.add(backtest(weeks, sum));
        if (state.inUse()) {
            parts.add(signs(state));
        }
        return parts;
    }

    private Figure quality(String key, @Nullable BigDecimal ours, @Nullable BigDecimal plain) {
        return new Figure(
                getTranslation(key),
                Numbers.percent(ours),
                getTranslation("board.forecast.plain", Numbers.percent(plain)),
                Tone.NEUTRAL);
    }

    private Component[] how(ForecastState state) {
        List<Component> words = new ArrayList<>();
        if (!state.inUse()) {
            Paragraph plain = new Paragraph(
                    getTranslation("board.forecast.too_few", state.ended(), state.least(), Dates.day(state.day())));
            plain.addClassName("strong");
            words.add(plain);
        } else {
            words.add(new Paragraph(getTranslation(
                    "board.forecast.model", Dates.day(state.day()), state.ended(), state.cases(), state.missed())));
        }
        words.add(new Paragraph(getTranslation(
                "board.forecast.method",
                BacktestWeek.AHEAD,
                Numbers.percent(state.lateFrom().movePointRight(2)))));
        words.add(new Anchor(
                UrlState.EMPTY.with("forecast", "1").with("own", "1").href(Links.TASKS),
                getTranslation("board.forecast.open")));
        return words.toArray(Component[]::new);
    }

    private Section backtest(List<BacktestWeek> weeks, Backtest sum) {
        Section section = new Section(getTranslation("board.forecast.backtest"));
        if (weeks.isEmpty()) {
            section.add(new EmptyState(
                    getTranslation("board.forecast.backtest.none"),
                    getTranslation("board.forecast.backtest.none.hint", BacktestWeek.AHEAD)));
            return section;
        }
        Paragraph rule = new Paragraph(getTranslation("board.forecast.backtest.rule"));
        rule.addClassNames("quiet", "small");
        section.add(
                verdict(sum),
                rule,
                new FigureTable(
                        getTranslation("board.forecast.backtest"),
                        Arrays.asList(
                                getTranslation("board.forecast.week"),
                                getTranslation("board.forecast.tasks"),
                                getTranslation("board.forecast.missed"),
                                getTranslation("board.forecast.flagged"),
                                getTranslation("board.forecast.precision"),
                                getTranslation("board.forecast.recall"),
                                getTranslation("board.forecast.brier"),
                                getTranslation("board.forecast.plain.flagged"),
                                getTranslation("board.forecast.precision"),
                                getTranslation("board.forecast.recall"),
                                getTranslation("board.forecast.brier")),
                        weeks.stream().map(ForecastView::row).toList()));
        return section;
    }

    /** Which way was better at what, whoever wins. */
    private Paragraph verdict(Backtest sum) {
        List<String> ours = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        compare("board.forecast.precision", sum.precision(), sum.plainPrecision(), true, ours, plain);
        compare("board.forecast.recall", sum.recall(), sum.plainRecall(), true, ours, plain);
        compare("board.forecast.brier", sum.brier(), sum.plainBrier(), false, ours, plain);
        List<String> words = new ArrayList<>();
        words.add(getTranslation("board.forecast.verdict", sum.weeks(), sum.alarms(), sum.plainAlarms()));
        if (!ours.isEmpty()) {
            words.add(getTranslation("board.forecast.verdict.ours", String.join("; ", ours)));
        }
        if (!plain.isEmpty()) {
            words.add(getTranslation("board.forecast.verdict.plain", String.join("; ", plain)));
        }
        if (sum.plainAhead() > 0) {
            words.add(getTranslation("board.forecast.verdict.weeks", sum.plainAhead()));
        }
        Paragraph verdict = new Paragraph(String.join(" ", words));
        verdict.addClassName("strong");
        return verdict;
    }

    private void compare(
            String key,
            @Nullable BigDecimal ours,
            @Nullable BigDecimal plain,
            boolean more,
            List<String> oursAhead,
            List<String> plainAhead) {
        if (ours == null || plain == null || ours.compareTo(plain) == 0) {
            return;
        }
        String words = getTranslation(key) + " "
                + (more ? Numbers.percent(ours) : number(ours)) + " – "
                + (more ? Numbers.percent(plain) : number(plain));
        (ours.compareTo(plain) > 0 == more ? oursAhead : plainAhead).add(words);
    }

    private static List<String> row(BacktestWeek week) {
        boolean ours = week.brier() != null;
        return List.of(
                Dates.day(week.day()),
                Numbers.count(week.tasks()),
                Numbers.count(week.missed()),
                ours ? Numbers.count(week.flagged()) : "–",
                ours ? Numbers.share(week.right(), week.flagged()) : "–",
                ours ? Numbers.share(week.right(), week.missed()) : "–",
                number(week.brier()),
                Numbers.count(week.plainFlagged()),
                Numbers.share(week.plainRight(), week.plainFlagged()),
                Numbers.share(week.plainRight(), week.missed()),
                number(week.plainBrier()));
    }

    private Section signs(ForecastState state) {
        Paragraph rule = new Paragraph(getTranslation("board.forecast.signs.rule"));
        rule.addClassNames("quiet", "small");
        return new Section(
                getTranslation("board.forecast.signs"),
                rule,
                new FigureTable(
                        getTranslation("board.forecast.signs"),
                        List.of(
                                getTranslation("board.forecast.sign"),
                                getTranslation("board.forecast.sign.cases"),
                                getTranslation("board.forecast.sign.missed"),
                                getTranslation("board.forecast.sign.weight")),
                        queries.signs(state.day()).stream()
                                .map(row -> List.of(
                                        getTranslation("board.forecast.sign." + row.sign()),
                                        Numbers.count(row.cases()),
                                        Numbers.share(row.missed(), row.cases()),
                                        (row.weight() > 0 ? "+" : "")
                                                + Numbers.points(BigDecimal.valueOf(row.weight()))))
                                .toList()));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "–" : Numbers.points(number.setScale(2, RoundingMode.HALF_UP));
    }
}
