package vn.khacphuc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.assessments.BookQueries;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.deficiencies.CauseQueries;
import vn.khacphuc.deficiencies.DeficiencyFilter;
import vn.khacphuc.directives.ui.UrgingOffer;
import vn.khacphuc.figures.AreaPoints;
import vn.khacphuc.figures.BoardQueries;
import vn.khacphuc.figures.CourseQueries;
import vn.khacphuc.figures.ForecastQueries;
import vn.khacphuc.figures.Frame;
import vn.khacphuc.figures.Matrix;
import vn.khacphuc.figures.PointFigures;
import vn.khacphuc.figures.TaskFigures;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;
import vn.khacphuc.plans.TaskRow;

/** Puts the board of a frame together, top to bottom. */
@org.springframework.stereotype.Component
class Board {

    private static final int DAYS = 30;
    private static final int SHOWN = 10;
    private static final int WEEKS = 12;
    private static final int WORST = 5;

    private final BoardQueries figures;
    private final CourseQueries courses;
    private final ForecastQueries forecasts;
    private final BookQueries books;
    private final CauseQueries causes;
    private final PlanQueries plans;
    private final TaskQueries tasks;
    private final CriteriaQueries criteria;
    private final UrgingOffer offer;
    private final Acting acting;

    Board(
            BoardQueries figures,
            CourseQueries courses,
            ForecastQueries forecasts,
            BookQueries books,
            CauseQueries causes,
            PlanQueries plans,
            TaskQueries tasks,
            CriteriaQueries criteria,
            UrgingOffer offer,
            Acting acting) {
        this.figures = figures;
        this.courses = courses;
        this.forecasts = forecasts;
        this.books = books;
        this.causes = causes;
        this.plans = plans;
        this.tasks = tasks;
        this.criteria = criteria;
        this.offer = offer;
        this.acting = acting;
    }

    List<Component> parts(Frame frame) {
        Actor by = acting.now();
        boolean narrowed = frame.unitId() != by.scope().unitId();
        Lists lists = new Lists(frame, narrowed);
        List<AreaPoints> areas = figures.pointsByArea(by.scope(), frame, Texts.locale());
        PointFigures points = PointFigures.of(areas);
        int missing = plans.missingCount(by.scope(), frame.year(), frame.kind(), narrowed ? frame.unitId() : null);
        Matrix matrix = figures.matrix(by.scope(), frame);
        TaskFigures counts = matrix.figures();
        List<Component> parts = new ArrayList<>();
        parts.add(new Sentence(lists, counts, points, missing, matrix, figures.outsidePlans(by.scope(), frame)));
        parts.add(new FigureTiles(
                lists,
                counts,
                points,
                missing,
                figures.willBeLate(by.scope(), frame),
                forecasts.state(by.today()).orElse(null),
                new SinceBook(books.last(by.scope(), frame.unitId()).orElse(null), frame)));
        parts.add(new MatrixSection(lists, matrix, criteria.areas(Texts.locale()), offer));
        Section coming = new Section(
                Texts.text("board.upcoming"),
                new Upcoming(
                        upcoming(by, frame, narrowed),
                        frame.today(),
                        Lists.href(lists.tasks()
                                .with("from", frame.today().toString())
                                .with("to", frame.today().plusDays(DAYS).toString())
                                .with("open", "1"))),
                new WeeksChart(figures.weeks(by.scope(), frame, WEEKS)));
        Section lost = new Section(Texts.text("board.points.chart"), new PointsChart(areas));
        Div columns = new Div(coming, lost);
        columns.addClassName("columns");
        parts.add(columns);
        parts.add(new CourseSection(courses.course(by.scope(), frame, points), frame));
        DeficiencyFilter scored = new DeficiencyFilter(
                "", narrowed ? frame.unitId() : null, null, false, frame.year() - 1, List.of(), null, null);
        parts.add(new CausesSection(lists, causes.worst(by.scope(), scored, Texts.locale(), WORST)));
        return parts;
    }

    private List<TaskRow> upcoming(Actor by, Frame frame, boolean narrowed) {
        TaskFilter filter = TaskFilter.dueWithin(
                narrowed ? frame.unitId() : null,
                frame.kind(),
                frame.year(),
                frame.today(),
                frame.today().plusDays(DAYS));
        return tasks.list(by.scope(), filter, frame.today(), Texts.locale(), "due", false, 0, SHOWN);
    }
}
