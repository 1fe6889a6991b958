package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.criteria.Effect;
import vn.khacphuc.criteria.ScoreRow;

/** The lines of a sheet, indented by their level, each with its points, its words, and what the reader may do. */
class ScoreLines extends Div {

    private final boolean marks;

    /** @param marks whether lines that the unit has still to complete are marked */
    ScoreLines(List<ScoreRow> lines, boolean marks, Function<ScoreRow, List<Component>> actions) {
        this.marks = marks;
        addClassNames("criteria-lines", "score-lines");
        lines.forEach(line -> add(line(line, actions)));
    }

    private Div line(ScoreRow row, Function<ScoreRow, List<Component>> actions) {
        var criterion = row.criterion();
        Span code = new Span(criterion.code());
        code.addClassName("criteria-code");
        Div words = new Div(new Span(criterion.name()));
        if (marks && (row.isUnscored() || row.isUnshown())) {
            words.add(new Tag(
                    getTranslation(row.isUnscored() ? "criteria.score.unscored" : "criteria.score.unshown"),
                    Tone.WARN));
        }
        words.addClassName("criteria-words");
        words(row).forEach(words::add);
        Span points = new Span(points(row));
        points.addClassName("criteria-points");
        Div line = new Div(code, words, points);
        line.addClassNames(
                "criteria-line", "criteria-" + criterion.kind().name().toLowerCase(Locale.ROOT));
        if (row.id() != null) {
            List<Component> buttons = actions.apply(row);
            if (!buttons.isEmpty()) {
                Div box = new Div(buttons.toArray(Component[]::new));
                box.addClassName("row");
                words.add(box);
            }
        }
        return line;
    }

    private List<Span> words(ScoreRow row) {
        return List.of(
                        said("criteria.effect.of", effect(row)),
                        said(
                                "criteria.score.self",
                                row.selfLacks() ? getTranslation("criteria.score.lacks") : points(row.selfPoints())),
                        said("criteria.score.note", row.selfNote()),
                        said("criteria.score.first", points(row.firstPoints())),
                        said("criteria.score.first_reason", row.firstReason()),
                        said("criteria.score.explanation", row.explanation()),
                        said("criteria.score.reason", row.reason().equals(row.firstReason()) ? "" : row.reason()),
                        said("criteria.score.former", points(row.former())))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Span> said(String key, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Span span = new Span(getTranslation(key, text));
        span.addClassNames("quiet", "small");
        return Optional.of(span);
    }

    private @Nullable String effect(ScoreRow row) {
        return row.criterion().effect() == Effect.NORMAL
                ? row.criterion().survey() ? getTranslation("criteria.scoring.survey") : null
                : getTranslation("Effect." + row.criterion().effect().name());
    }

    private static @Nullable String points(@Nullable BigDecimal points) {
        return points == null ? null : Numbers.points(points);
    }

    private String points(ScoreRow row) {
        String most = Numbers.points(row.criterion().maxPoints());
        if (row.id() == null) {
            return most;
        }
        return row.lacks() ? getTranslation("criteria.score.lacks") : Numbers.points(row.points()) + " / " + most;
    }
}
