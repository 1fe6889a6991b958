package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Scope;
import vn.khacphuc.figures.Frame;
import vn.khacphuc.figures.PastFigures;
import vn.khacphuc.figures.PointFigures;
import vn.khacphuc.figures.TaskFigures;
import vn.khacphuc.figures.UnitPoints;
import vn.khacphuc.figures.UnitTasks;

/** The figures of units at the end of a day, counted as the board counts them and named alike. */
@Component
class BookFigures {

    private static final UnitTasks NO_TASKS = new UnitTasks(0, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final UnitPoints NO_POINTS = new UnitPoints(
            0,
            "",
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO);

    private final PastFigures figures;

    BookFigures(PastFigures figures) {
        this.figures = figures;
    }

    /**
     * Of one unit with all below it; of all kinds of plans.
     *
     * @param year year of the plans
     * @param known what was reported by the day and accepted before this moment counts as done
     */
    Content of(long unitId, int year, LocalDate day, Instant known) {
        Scope scope = new Scope(unitId);
        Frame frame = new Frame(unitId, year, null, day);
        TaskFigures tasks = figures.tasks(scope, frame, known);
        PointFigures points = figures.points(scope, frame, known);
        return content(
                new UnitTasks(
                        unitId,
                        tasks.total(),
                        tasks.due(),
                        tasks.verified(),
                        tasks.late(),
                        tasks.lateOriginal(),
                        tasks.soon(),
                        tasks.waiting(),
                        tasks.risk()),
                new UnitPoints(
                        unitId,
                        "",
                        points.lost(),
                        points.recovered(),
                        points.onTrack(),
                        points.atRisk(),
                        points.notPlanned(),
                        points.forGood(),
                        points.unexplained()));
    }

    /** Of each unit right below the authority, in two queries; for a unit without any of them, zeros. */
    Map<Long, Content> below(long authorityId, int year, LocalDate day, Instant known) {
        Scope scope = new Scope(authorityId);
        Frame frame = new Frame(authorityId, year, null, day);
        Map<Long, UnitTasks> tasks = new HashMap<>();
        figures.tasksByUnit(scope, frame, known).forEach(row -> tasks.put(row.unitId(), row));
        Map<Long, UnitPoints> points = new HashMap<>();
        figures.pointsByUnit(scope, frame, known).forEach(row -> points.put(row.unitId(), row));
        Set<Long> units = new HashSet<>(tasks.keySet());
        units.addAll(points.keySet());
        Map<Long, Content> found = new HashMap<>();
        units.forEach(unit ->
                found.put(unit, content(tasks.getOrDefault(unit, NO_TASKS), points.getOrDefault(unit, NO_POINTS))));
        return found;
    }

    static Content none() {
        return content(NO_TASKS, NO_POINTS);
    }

    private static Content content(UnitTasks tasks, UnitPoints points) {
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
