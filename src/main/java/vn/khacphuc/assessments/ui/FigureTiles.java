package vn.khacphuc.assessments.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.ui.Figure;
import vn.khacphuc.base.ui.FigureRow;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;

/** The figures of a period as tiles. */
final class FigureTiles {

    /** Every figure, in the order in which they are read. */
    static final List<String> ALL = List.of(
            "tasks",
            "due",
            "verified",
            "late",
            "lateOriginal",
            "soon",
            "waiting",
            "risk",
            "lost",
            "recovered",
            "onTrack",
            "atRisk",
            "notPlanned",
            "forGood",
            "unexplained");

    private static final List<String> TASKS = List.of("late", "lateOriginal", "waiting");
    /** The six classes of points, which add up to those lost. */
    private static final List<String> POINTS =
            List.of("recovered", "onTrack", "atRisk", "notPlanned", "forGood", "unexplained");

    private FigureTiles() {}

    /**
     * Tiles of the figures that matter most.
     *
     * @param href the list behind a figure, by its name; null for none
     */
    static FigureRow of(Map<String, BigDecimal> figures, Function<String, @Nullable String> href) {
        List<Figure> tiles = new ArrayList<>();
        tiles.add(new Figure(
                Texts.text("assessments.figure.completion"),
                Numbers.share(count(figures, "verified"), count(figures, "due")),
                Texts.text(
                        "assessments.figure.completion.of",
                        Numbers.count(count(figures, "verified")),
                        Numbers.count(count(figures, "due"))),
                Tone.NEUTRAL,
                href.apply("verified")));
        for (String name : TASKS) {
            long count = count(figures, name);
            tiles.add(new Figure(
                    label(name),
                    Numbers.count(count),
                    Texts.text("assessments.figure.tasks.of", Numbers.count(count(figures, "tasks"))),
                    count > 0 && !name.equals("waiting") ? Tone.BAD : Tone.NEUTRAL,
                    href.apply(name)));
        }
        for (String name : POINTS) {
            tiles.add(new Figure(
                    label(name),
                    Numbers.points(figures.get(name)),
                    Texts.text("assessments.figure.points.of", Numbers.points(figures.get("lost"))),
                    Tone.NEUTRAL,
                    href.apply(name)));
        }
        return new FigureRow(tiles.toArray(Figure[]::new));
    }

    static String label(String name) {
        return Texts.text("assessments.figure." + name);
    }

    private static long count(Map<String, BigDecimal> figures, String name) {
        return figures.getOrDefault(name, BigDecimal.ZERO).longValue();
    }
}
