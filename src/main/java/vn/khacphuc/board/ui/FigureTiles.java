package vn.khacphuc.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Figure;
import vn.khacphuc.base.ui.FigureRow;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.deficiencies.Loss;
import vn.khacphuc.figures.BacktestWeek;
import vn.khacphuc.figures.ForecastState;
import vn.khacphuc.figures.Frame;
import vn.khacphuc.figures.PointFigures;
import vn.khacphuc.figures.TaskFigures;
import vn.khacphuc.plans.Promise;

/** The figures that matter, each the door to its list. */
class FigureTiles extends Div {

    FigureTiles(
            Lists lists,
            TaskFigures tasks,
            PointFigures points,
            int missing,
            int willBeLate,
            @Nullable ForecastState forecast,
            SinceBook since) {
        addClassName("stack");
        String counted = Lists.href(lists.tasks().with("counted", "1"));
        add(new FigureRow(
                new Figure(
                        Texts.text("board.completion"),
                        Numbers.share(tasks.verified(), tasks.due()),
                        since.completion(Texts.text("board.completion.detail", tasks.verified(), tasks.due()), tasks),
                        Tone.INFO,
                        counted),
                new Figure(
                        Texts.text("board.late"),
                        Numbers.count(tasks.late()),
                        since.count(Texts.text("board.late.detail", tasks.lateOriginal()), "late", tasks.late()),
                        tasks.late() > 0 ? Tone.BAD : Tone.GOOD,
                        lists.timeliness("LATE")),
                new Figure(
                        Texts.text("board.soon"),
                        Numbers.count(tasks.soon()),
                        since.count(Texts.text("board.soon.detail", tasks.risk()), "soon", tasks.soon()),
                        tasks.soon() > 0 ? Tone.WARN : Tone.GOOD,
                        lists.timeliness("DUE_SOON")),
                new Figure(
                        Texts.text("board.will_be_late"),
                        Numbers.count(willBeLate),
                        Texts.text(
                                forecast != null && forecast.inUse()
                                        ? "board.will_be_late.detail"
                                        : "board.will_be_late.plain",
                                BacktestWeek.AHEAD,
                                Integer.toString(lists.frame().year())),
                        willBeLate > 0 ? Tone.WARN : Tone.GOOD,
                        lists.willBeLate()),
                new Figure(
                        Texts.text("board.waiting"),
                        Numbers.count(tasks.waiting()),
                        since.count(Texts.text("board.waiting.detail"), "waiting", tasks.waiting()),
                        Tone.INFO,
                        Lists.href(lists.tasks().with("state", "REPORTED"))),
                new Figure(
                        Texts.text("board.total"),
                        Numbers.count(tasks.total()),
                        since.count(
                                Texts.text(
                                        "board.total.detail",
                                        Dates.day(lists.frame().today())),
                                "tasks",
                                tasks.total()),
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
        add(points(lists, points, since), rules(lists.frame(), points, forecast));
    }

    /** By which rule and for which day the figures are true. */
    private static Div rules(Frame frame, PointFigures points, @Nullable ForecastState forecast) {
        String day = Dates.day(frame.today());
        String scored = String.valueOf(frame.year() - 1);
        Paragraph words = new Paragraph(Texts.text("board.rule.tasks", day) + " ");
        if (points.scored().signum() == 0) {
            words.add(Texts.text("board.rule.points.unscored", scored));
        } else if (points.scored().compareTo(points.lost()) < 0) {
            words.add(Texts.text("board.rule.points.some", scored, Numbers.points(points.scored())));
        } else {
            words.add(Texts.text("board.rule.points", scored));
        }
        if (points.beyond().signum() > 0) {
            words.add(" " + Texts.text("board.rule.points.beyond", Numbers.points(points.beyond())));
        }
        words.add(" ");
        words.add(new Anchor(
                Links.FORECAST,
                forecast != null && forecast.inUse()
                        ? Texts.text("board.rule.forecast", Dates.day(forecast.day()))
                        : Texts.text("board.rule.forecast.plain")));
        words.addClassNames("quiet", "small");
        return new Div(words);
    }

    private static Div points(Lists lists, PointFigures points, SinceBook since) {
        Div row = new Div(
                part(
                        since.points("lost", points.lost()),
                        "board.points.lost",
                        points.lost(),
                        Tone.NEUTRAL,
                        lists.points(null)),
                part(
                        since.points("recovered", points.recovered()),
                        "board.points.recovered",
                        points.recovered(),
                        Tone.GOOD,
                        lists.promise(Promise.RECOVERED)),
                part(
                        since.points("onTrack", points.onTrack()),
                        "board.points.on_track",
                        points.onTrack(),
                        Tone.INFO,
                        lists.promise(Promise.ON_TRACK)),
                part(
                        since.points("atRisk", points.atRisk()),
                        "board.points.at_risk",
                        points.atRisk(),
                        Tone.BAD,
                        lists.promise(Promise.AT_RISK)),
                part(
                        since.points("notPlanned", points.notPlanned()),
                        "board.points.not_planned",
                        points.notPlanned(),
                        Tone.WARN,
                        lists.losses(Loss.NOT_PLANNED)),
                part(
                        since.points("forGood", points.forGood()),
                        "board.points.for_good",
                        points.forGood(),
                        Tone.NEUTRAL,
                        lists.losses(Loss.FOR_GOOD)),
                part(
                        since.points("unexplained", points.unexplained()),
                        "board.points.unexplained",
                        points.unexplained(),
                        Tone.WARN,
                        lists.points(Lists.UNEXPLAINED)));
        row.addClassName("points-line");
        FigureRow.even(row, row.getComponentCount());
        return row;
    }

    private static Anchor part(String change, String key, BigDecimal points, Tone tone, String href) {
        Span number = new Span(Numbers.points(points));
        number.addClassName("points-value");
        Anchor part = new Anchor(href, new Span(Texts.text(key)), number);
        if (!change.isEmpty()) {
            Span since = new Span(change);
            since.addClassName("small");
            part.add(since);
        }
        part.addClassNames("points-part", tone.className());
        return part;
    }
}
