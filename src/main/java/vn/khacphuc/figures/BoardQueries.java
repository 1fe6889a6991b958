package vn.khacphuc.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;
import vn.khacphuc.plans.TaskForecasts;
import vn.khacphuc.plans.Timeliness;
import vn.khacphuc.units.UnitQueries;

/** The figures of the board. Each is counted by the conditions of the list it opens. */
@Service
@Transactional(readOnly = true)
public class BoardQueries {

    private final JdbcClient jdbc;
    private final UnitQueries units;
    private final MatrixQuery matrix;

    BoardQueries(JdbcClient jdbc, UnitQueries units, MatrixQuery matrix) {
        this.jdbc = jdbc;
        this.units = units;
        this.matrix = matrix;
    }

    public TaskFigures tasks(Scope scope, Frame frame) {
        return asked(TaskSums.ALL + TaskSums.OF_FRAME, scope, frame)
                .query(TaskFigures.class)
                .single();
    }

    /** Tasks forecast to miss their deadline. */
    public int willBeLate(Scope scope, Frame frame) {
        return asked("SELECT COUNT(*) " + TaskSums.OF_FRAME + " AND " + TaskForecasts.late(), scope, frame)
                .query(Integer.class)
                .single();
    }

    /** Open tasks of the frame's units that are in no plan. */
    public OutsidePlans outsidePlans(Scope scope, Frame frame) {
        return asked(
                        "SELECT COUNT(*) AS open, COUNT(IF(" + Timeliness.LATE.sql() + ", 1, NULL)) AS late, COUNT(IF("
                                + TaskForecasts.late() + ", 1, NULL)) AS will_be_late " + TaskSums.OUTSIDE_PLANS,
                        scope,
                        frame)
                .query(OutsidePlans.class)
                .single();
    }

    /** Points lost and what has become of them. */
    public PointFigures points(Scope scope, Frame frame) {
        return asked(PointSums.all(PointSums.NOW), scope, frame)
                .query(PointFigures.class)
                .single();
    }

    /** Points by content area, the dearest first; {@link PointFigures#of} adds them up. */
    public List<AreaPoints> pointsByArea(Scope scope, Frame frame, Locale language) {
        return asked(PointSums.byArea(PointSums.NOW), scope, frame)
                .param("en", language.getLanguage().equals("en"))
                .query(AreaPoints.class)
                .list();
    }

    /**
     * Where points were lost, unit by unit and area by area, the dearest first; together they are the figures.
     *
     * @param unexplained only where no deficiency says why, the most of it first
     */
    public List<PointLine> pointLines(
            Scope scope, Frame frame, boolean unexplained, Locale language, int offset, int limit) {
        return asked(PointSums.byUnitAndArea(PointSums.NOW), scope, frame)
                .param("unexplained", unexplained)
                .param("en", language.getLanguage().equals("en"))
                .param("offset", offset)
                .param("limit", limit)
                .query(PointLine.class)
                .list();
    }

    /** Points by the units below, the dearest first. */
    public List<UnitPoints> pointsByUnit(Scope scope, Frame frame) {
        return asked(PointSums.byUnit(PointSums.NOW), scope, frame)
                .query(UnitPoints.class)
                .list();
    }

    /** Rows and areas; the rows are the units below, or the owners where there are none. */
    public Matrix matrix(Scope scope, Frame frame) {
        within(scope, frame);
        return matrix.read(frame);
    }

    /** What falls due in each of the coming weeks, empty ones included. */
    public List<Week> weeks(Scope scope, Frame frame, int number) {
        LocalDate end = frame.today().plusWeeks(number);
        var counted = asked(
                        "SELECT FLOOR(DATEDIFF(t.due, :today) / 7) AS week, COUNT(*) AS due " + TaskSums.OF_FRAME
                                + " AND t.open = TRUE AND t.state <> 'REPORTED' AND t.due >= :today AND t.due < :end"
                                + " GROUP BY week ORDER BY week LIMIT 60",
                        scope,
                        frame)
                .param("end", end)
                .query((row, line) -> new int[] {row.getInt(1), row.getInt(2)})
                .list();
        return IntStream.range(0, number)
                .mapToObj(week -> new Week(
                        frame.today().plusWeeks(week),
                        counted.stream()
                                .filter(pair -> pair[0] == week)
                                .mapToInt(pair -> pair[1])
                                .sum()))
                .toList();
    }

    private StatementSpec asked(String sql, Scope scope, Frame frame) {
        within(scope, frame);
        return frame.ask(jdbc, sql);
    }

    private void within(Scope scope, Frame frame) {
        if (scope.unitId() != frame.unitId()) {
            units.get(scope, frame.unitId());
        }
    }
}
