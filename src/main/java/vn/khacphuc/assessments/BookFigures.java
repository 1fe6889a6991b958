package vn.khacphuc.assessments;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Scope;
import vn.khacphuc.figures.Frame;
import vn.khacphuc.figures.PastFigures;
import vn.khacphuc.figures.PointFigures;
import vn.khacphuc.figures.TaskFigures;

/** The figures of a unit at the end of a day, counted as the board counts them and named alike. */
@Component
class BookFigures {

    private final PastFigures figures;

    BookFigures(PastFigures figures) {
        this.figures = figures;
    }

    /**
     * Of all kinds of plans.
     *
     * @param year year of the plans
     * @param known what was reported by the day and accepted before this moment counts as done
     */
    Content of(long unitId, int year, LocalDate day, Instant known) {
        Scope scope = new Scope(unitId);
        Frame frame = new Frame(unitId, year, null, day);
        TaskFigures tasks = figures.tasks(scope, frame, known);
        PointFigures points = figures.points(scope, frame, known);
        return new Content()
                .number("tasks", tasks.total())
                .number("due", tasks.due())
                .number("verified", tasks.verified())
                .number("late", tasks.late())
                .number("lateOriginal", tasks.lateOriginal())
                .number("soon", tasks.soon())
                .number("waiting", tasks.waiting())
                .number("risk", tasks.risk())
                .number("lost", points.lost())
                .number("recovered", points.recovered())
                .number("onTrack", points.onTrack())
                .number("atRisk", points.atRisk())
                .number("notPlanned", points.notPlanned())
                .number("forGood", points.forGood())
                .number("unexplained", points.unexplained());
    }
}
