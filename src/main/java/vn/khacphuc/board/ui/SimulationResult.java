package vn.khacphuc.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.ui.Figure;
import vn.khacphuc.base.ui.FigureRow;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.criteria.ScoreTrial;
import vn.khacphuc.figures.Simulation;

/** Scores before and after, of one unit or of many. */
class SimulationResult extends Div {

    /** @param held whether there are others of the authority, whose scores stay as appraised */
    SimulationResult(Simulation run, int tasks, boolean held) {
        addClassName("stack");
        boolean one = run.after().size() == 1;
        List<Figure> figures = new ArrayList<>();
        BigDecimal before = percent(run.before());
        BigDecimal after = percent(run.after());
        figures.add(new Figure(
                Texts.text(one ? "board.simulator.after" : "board.simulator.after.all"),
                number(after) + "%",
                Texts.text("board.simulator.before", number(before)),
                after.compareTo(before) > 0 ? Tone.GOOD : Tone.NEUTRAL));
        figures.add(new Figure(
                Texts.text("board.simulator.won"),
                "+" + Numbers.points(run.won()),
                run.spare().signum() > 0
                        ? Texts.text("board.simulator.spare", Numbers.points(run.spare()))
                        : Texts.text("board.simulator.won.detail", tasks),
                Tone.INFO));
        if (one) {
            ScoreTrial was = run.before().getFirst();
            ScoreTrial would = run.after().getFirst();
            figures.add(new Figure(
                    Texts.text("board.simulator.class"),
                    name(would),
                    Texts.text("board.simulator.was", name(was)),
                    Tone.NEUTRAL));
            figures.add(new Figure(
                    Texts.text("board.simulator.place"),
                    would.place() + "/" + would.among(),
                    Texts.text("board.simulator.was", was.place() + "/" + was.among()),
                    Tone.NEUTRAL));
        } else {
            long up = run.after().stream()
                    .filter(would -> !Objects.equals(name(would), name(find(run.before(), would))))
                    .count();
            figures.add(new Figure(
                    Texts.text("board.simulator.up"),
                    Numbers.count(up),
                    Texts.text("board.simulator.up.detail", run.after().size()),
                    up > 0 ? Tone.GOOD : Tone.NEUTRAL));
        }
        add(new FigureRow(figures.toArray(Figure[]::new)));
        if (held) {
            Paragraph others = new Paragraph(Texts.text("board.simulator.held"));
            others.addClassNames("quiet", "small");
            add(others);
        }
        if (!one) {
            add(new NativeDetails(Texts.text("board.simulator.units"), tables(run)));
        }
    }

    /** Units of a level are placed among each other, so each level has a table of its own. */
    private static Div tables(Simulation run) {
        Map<Long, List<ScoreTrial>> bySet = run.after().stream()
                .collect(Collectors.groupingBy(ScoreTrial::setId, LinkedHashMap::new, Collectors.toList()));
        Div tables = new Div();
        tables.addClassName("stack");
        bySet.values().forEach(units -> {
            String name = units.getFirst().setName();
            if (bySet.size() > 1) {
                tables.add(new H3(name));
            }
            tables.add(table(name, run, units));
        });
        return tables;
    }

    private static FigureTable table(String name, Simulation run, List<ScoreTrial> units) {
        Map<Long, ScoreTrial> before =
                run.before().stream().collect(Collectors.toMap(ScoreTrial::sheetId, Function.identity()));
        return new FigureTable(
                name,
                List.of(
                        Texts.text("units.unit"),
                        Texts.text("board.simulator.percent.before"),
                        Texts.text("board.simulator.percent.after"),
                        Texts.text("board.simulator.class"),
                        Texts.text("board.simulator.place")),
                units.stream()
                        .map(would -> row(Objects.requireNonNull(before.get(would.sheetId())), would))
                        .toList());
    }

    private static List<String> row(ScoreTrial was, ScoreTrial would) {
        return List.of(
                would.unitName(),
                number(was.percent()) + "%",
                number(would.percent()) + "%",
                change(name(was), name(would)),
                change(was.place() + "/" + was.among(), would.place() + "/" + would.among()));
    }

    private static String change(String was, String would) {
        return was.equals(would) ? would : was + " → " + would;
    }

    private static ScoreTrial find(List<ScoreTrial> trials, ScoreTrial like) {
        return trials.stream()
                .filter(trial -> trial.sheetId() == like.sheetId())
                .findFirst()
                .orElse(like);
    }

    /** Of all units together: their points by their maximum. */
    private static BigDecimal percent(List<ScoreTrial> trials) {
        BigDecimal maximum = sum(trials, ScoreTrial::maximum);
        return maximum.signum() == 0
                ? BigDecimal.ZERO
                : sum(trials, ScoreTrial::points).movePointRight(2).divide(maximum, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<ScoreTrial> trials, Function<ScoreTrial, BigDecimal> figure) {
        return trials.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String name(ScoreTrial trial) {
        @Nullable String name = trial.className(Texts.locale());
        return name == null ? "–" : name;
    }

    private static String number(BigDecimal percent) {
        return Numbers.points(percent);
    }
}
