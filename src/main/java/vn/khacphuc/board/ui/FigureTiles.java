package vn.khacphuc.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Figure;
import vn.khacphuc.base.ui.FigureRow;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.figures.PointFigures;
import vn.khacphuc.figures.TaskFigures;

/** The figures that matter, each the door to its list. */
class FigureTiles extends Div {

    FigureTiles(Lists lists, TaskFigures tasks, PointFigures points, int missing) {
        addClassName("stack");
        String counted = Lists.href(lists.tasks().with("counted", "1"));
        add(new FigureRow(
                new Figure(
                        Texts.text("board.completion"),
                        Numbers.share(tasks.verified(), tasks.due()),
                        Texts.text("board.completion.detail", tasks.verified(), tasks.due()),
                        Tone.INFO,
                        counted),
                new Figure(
                        Texts.text("board.late"),
                        Numbers.count(tasks.late()),
                        Texts.text("board.late.detail", tasks.lateOriginal()),
                        tasks.late() > 0 ? Tone.BAD : Tone.GOOD,
                        lists.timeliness("LATE")),
                new Figure(
                        Texts.text("board.soon"),
                        Numbers.count(tasks.soon()),
                        Texts.text("board.soon.detail", tasks.risk()),
                        tasks.soon() > 0 ? Tone.WARN : Tone.GOOD,
                        lists.timeliness("DUE_SOON")),
                new Figure(
                        Texts.text("board.waiting"),
                        Numbers.count(tasks.waiting()),
                        Texts.text("board.waiting.detail"),
                        Tone.INFO,
                        Lists.href(lists.tasks().with("state", "REPORTED"))),
                new Figure(
                        Texts.text("board.total"),
                        Numbers.count(tasks.total()),
                        Texts.text("board.total.detail", Dates.day(lists.frame().today())),
                        Tone.NEUTRAL,
                        Lists.href(lists.tasks())),
                new Figure(
                        Texts.text("board.missing"),
                        Numbers.count(missing),
                        Texts.text(
                                "board.missing.detail",
                                String.valueOf(lists.frame().year())),
                        missing > 0 ? Tone.WARN : Tone.GOOD,
                        lists.missing())));
        add(points(lists, points));
    }

    private static Div points(Lists lists, PointFigures points) {
        String register = lists.deficiencies()
                .with("state", List.of("OPEN", "IN_REMEDY", "REMEDIED", "TOLERATED"))
                .href(Links.DEFICIENCIES);
        Div row = new Div(
                part("board.points.lost", Numbers.points(points.lost()), Tone.NEUTRAL, register),
                part(
                        "board.points.recovered",
                        Numbers.points(points.recovered()),
                        Tone.GOOD,
                        Lists.href(lists.tasks().with("state", "VERIFIED"))),
                part(
                        "board.points.on_track",
                        Numbers.points(points.onTrack()),
                        Tone.INFO,
                        Lists.href(lists.tasks().with("open", "1"))),
                part("board.points.at_risk", Numbers.points(points.atRisk()), Tone.BAD, lists.endangered()),
                part("board.points.not_planned", Numbers.points(points.notPlanned()), Tone.WARN, register),
                part(
                        "board.points.for_good",
                        Numbers.points(points.forGood()),
                        Tone.NEUTRAL,
                        lists.deficiencies().with("state", "TOLERATED").href(Links.DEFICIENCIES)));
        row.addClassName("points-line");
        return row;
    }

    private static Anchor part(String key, String value, Tone tone, String href) {
        Span number = new Span(value);
        number.addClassName("points-value");
        Anchor part = new Anchor(href, new Span(Texts.text(key)), number);
        part.addClassNames("points-part", tone.className());
        return part;
    }
}
