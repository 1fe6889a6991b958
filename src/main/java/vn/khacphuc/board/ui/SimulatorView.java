package vn.khacphuc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.ScoreTrial;
import vn.khacphuc.figures.Frame;
import vn.khacphuc.figures.Move;
import vn.khacphuc.figures.Simulation;
import vn.khacphuc.figures.Simulator;
import vn.khacphuc.figures.Winnable;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** The score if: what is on track finishes, or whatever tasks one switches on. Nothing is written. */
@Route(Links.SIMULATOR)
@RolesAllowed({"LEADER", "COORDINATOR", "INSPECTOR", "HEAD"})
class SimulatorView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int DAYS = 30;
    private static final int MOST_DAYS = 366;
    private static final List<Integer> SPANS = List.of(7, 14, 30, 60, 90, 120, 180);
    private static final int YEARS = 3;

    private final transient Simulator simulator;
    private final transient UnitQueries units;
    private final transient Acting acting;
    private final PageHeader header = new PageHeader(getTranslation("board.simulator"));
    private final FilterBar filters = new FilterBar(this::changed);
    private final Div result = new Div();
    private final Section list = new Section(getTranslation("board.simulator.tasks"));
    private transient Scenario scenario = Scenario.TRACK;

    SimulatorView(Simulator simulator, UnitQueries units, Acting acting) {
        this.simulator = simulator;
        this.units = units;
        this.acting = acting;
        addClassName("view");
        result.addClassName("stack");
        result.getElement().setAttribute("aria-live", "polite");
        Actor by = acting.now();
        Map<String, String> sets = new LinkedHashMap<>();
        for (Scenario one : Scenario.values()) {
            sets.put(one.name(), getTranslation("board.simulator.set." + one.name()));
        }
        filters.chips("set", getTranslation("board.simulator.set"), sets);
        List<UnitRow> choices = units.tree(by.scope(), by.today());
        if (choices.size() > 1) {
            filters.one("unit", getTranslation("units.unit"), choices, UnitRow::name, row -> String.valueOf(row.id()));
        }
        filters.one(
                        "days",
                        getTranslation("board.simulator.days"),
                        SPANS,
                        days -> getTranslation("board.simulator.days.some", days),
                        String::valueOf)
                .setPlaceholder(getTranslation("board.simulator.days.some", DAYS));
        filters.one(
                        "year",
                        getTranslation("plans.year"),
                        IntStream.range(0, YEARS)
                                .mapToObj(back -> by.today().getYear() - back)
                                .toList(),
                        String::valueOf,
                        String::valueOf)
                .setPlaceholder(String.valueOf(by.today().getYear()));
        Paragraph warning = new Paragraph(getTranslation("board.simulator.not_real"));
        warning.addClassName("quiet");
        add(header.up(Links.DASHBOARD, getTranslation("board.title")), warning, filters, result, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        scenario = Scenario.of(state);
        filters.show(state.with("set", scenario.name()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.simulator");
    }

    /** What was switched by hand belongs to the scenario it was switched in. */
    private void changed(UrlState state) {
        Scenario wanted = Scenario.of(state);
        if (wanted != scenario || state.text("set").isEmpty()) {
            UrlState clean = state.with("set", wanted.name());
            if (wanted != scenario) {
                clean = clean.with("on", List.of()).with("off", List.of());
            }
            scenario = wanted;
            filters.show(clean);
            clean.show();
        }
        refresh();
    }

    private void refresh() {
        Actor by = acting.now();
        UrlState state = filters.state();
        Frame frame = frame(state, by);
        header.subtitle(getTranslation(
                "board.simulator.subtitle",
                units.get(by.scope(), frame.unitId()).name(),
                String.valueOf(frame.year() - 1),
                Dates.day(by.today())));
        List<Winnable> tasks = simulator.tasks(by.scope(), frame);
        int days = state.number("days")
                .map(Long::intValue)
                .filter(some -> some > 0 && some <= MOST_DAYS)
                .orElse(DAYS);
        int usual = simulator.usualDays(by.scope(), frame);
        Map<Long, Move> moves = simulator.moves(tasks, days, usual).stream()
                .collect(Collectors.toMap(move -> move.task().id(), move -> move, (a, b) -> a, LinkedHashMap::new));
        Set<Long> preset = scenario.tasks(tasks, moves.values());
        Set<Long> chosen = Switches.of(state).apply(preset);
        show(by, frame, chosen);
        tasks(by, frame, tasks, moves, preset, chosen, days, usual);
    }

    private void show(Actor by, Frame frame, Set<Long> chosen) {
        Optional<Simulation> run = simulator.run(by.scope(), frame, chosen);
        result.removeAll();
        if (run.isEmpty()) {
            result.add(new EmptyState(
                    getTranslation("board.simulator.unscored", String.valueOf(frame.year() - 1)),
                    getTranslation("board.simulator.unscored.hint")));
            return;
        }
        result.add(new SimulationResult(run.get(), chosen.size(), isPart(run.get())));
    }

    /** Whether units outside the frame have places too: they are among those counted, and no task of theirs is assumed. */
    private static boolean isPart(Simulation run) {
        return run.after().stream().collect(Collectors.groupingBy(ScoreTrial::setId)).values().stream()
                .anyMatch(units -> units.size() < units.getFirst().among());
    }

    private void tasks(
            Actor by,
            Frame frame,
            List<Winnable> tasks,
            Map<Long, Move> moves,
            Set<Long> preset,
            Set<Long> chosen,
            int days,
            int usual) {
        if (tasks.isEmpty()) {
            list.set(new EmptyState(
                    getTranslation("board.simulator.none"), getTranslation("board.simulator.none.hint")));
            return;
        }
        SimulatorGrid grid = new SimulatorGrid(moves);
        List<Winnable> ordered = scenario == Scenario.MOVES ? Scenario.byMoves(tasks, moves) : tasks;
        grid.setItems(ordered);
        grid.setSelectionMode(SelectionMode.MULTI);
        grid.asMultiSelect()
                .setValue(ordered.stream()
                        .filter(task -> chosen.contains(task.id()))
                        .collect(Collectors.toSet()));
        grid.addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                Set<Long> now = selection.getAllSelectedItems().stream()
                        .map(Winnable::id)
                        .collect(Collectors.toSet());
                UrlState state = Switches.between(preset, now).write(filters.state());
                filters.show(state);
                state.show();
                show(by, frame, now);
            }
        });
        Span rule = new Span(getTranslation("board.simulator.moves.rule", days, usual));
        Paragraph words = new Paragraph(rule);
        words.addClassNames("quiet", "small");
        list.set(words, (Component) grid);
    }

    private Frame frame(UrlState state, Actor by) {
        long unit = state.number("unit").orElse(by.scope().unitId());
        int year = state.number("year").map(Long::intValue).orElse(by.today().getYear());
        return new Frame(unit, year, null, by.today());
    }
}
