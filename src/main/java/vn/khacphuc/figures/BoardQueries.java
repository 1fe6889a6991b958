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
import vn.khacphuc.plans.Timeliness;
import vn.khacphuc.units.UnitQueries;

/** The figures of the board. Each is counted by the conditions of the list it opens. */
@Service
@Transactional(readOnly = true)
public class BoardQueries {

    private static final String TASKS = """
            FROM task_reach tr
            JOIN task t ON t.id = tr.task_id
            JOIN plan p ON p.id = t.plan_id
            WHERE tr.ancestor_id = :root AND tr.own AND t.state NOT IN ('PLANNED', 'CANCELLED')
              AND p.year = :year AND (:kind IS NULL OR p.kind = :kind)
            """;
    private static final String POINTS = """
            SELECT d.area_id, d.points_lost AS lost,
                   d.state = 'TOLERATED' AND d.tolerated_until > :yearEnd AS for_good,
                   COALESCE(SUM(IF(t.state = 'VERIFIED', td.points, 0)), 0) AS recovered,
                   COALESCE(SUM(IF(t.open AND NOT %1$s, td.points, 0)), 0) AS on_track,
                   COALESCE(SUM(IF(t.open AND %1$s, td.points, 0)), 0) AS at_risk
            FROM unit_reach r
            JOIN deficiency d ON d.unit_id = r.unit_id
            LEFT JOIN task_deficiency td ON td.deficiency_id = d.id
            LEFT JOIN task t ON t.id = td.task_id
            WHERE r.ancestor_id = :root AND r.counts AND d.state NOT IN ('WITHDRAWN', 'NOT_EFFECTIVE') AND d.year = :scored
            GROUP BY d.id""".formatted(Timeliness.ENDANGERED);
    private static final String SUMS = """
            COALESCE(SUM(x.lost), 0) AS lost,
            COALESCE(SUM(x.recovered), 0) AS recovered,
            COALESCE(SUM(IF(x.for_good, 0, x.on_track)), 0) AS on_track,
            COALESCE(SUM(IF(x.for_good, 0, x.at_risk)), 0) AS at_risk,
            COALESCE(SUM(IF(x.for_good, 0, x.lost - x.recovered - x.on_track - x.at_risk)), 0) AS not_planned,
            COALESCE(SUM(IF(x.for_good, x.lost - x.recovered, 0)), 0) AS for_good
            """;

    private final JdbcClient jdbc;
    private final UnitQueries units;
    private final MatrixQuery matrix;

    BoardQueries(JdbcClient jdbc, UnitQueries units, MatrixQuery matrix) {
        this.jdbc = jdbc;
        this.units = units;
        this.matrix = matrix;
    }

    public TaskFigures tasks(Scope scope, Frame frame) {
        return asked(
                        """
                        SELECT COUNT(*) AS total, COALESCE(SUM(%1$s), 0) AS due,
                               COALESCE(SUM(%1$s AND t.state = 'VERIFIED'), 0) AS verified,
                               COALESCE(SUM(%2$s), 0) AS late,
                               COALESCE(SUM(%4$s), 0) AS late_original,
                               COALESCE(SUM(%3$s), 0) AS soon,
                               COALESCE(SUM(t.state = 'REPORTED'), 0) AS waiting,
                               COALESCE(SUM(t.open AND t.at_risk), 0) AS risk
                        """.formatted(
                                                "(" + Timeliness.COUNTED + ")",
                                                Timeliness.LATE.sql(),
                                                Timeliness.DUE_SOON.sql(),
                                                Timeliness.LATE.sqlOfOriginal())
                                + TASKS,
                        scope,
                        frame)
                .query(TaskFigures.class)
                .single();
    }

    public PointFigures points(Scope scope, Frame frame) {
        return asked("SELECT " + SUMS + " FROM (" + POINTS + ") x", scope, frame)
                .query(PointFigures.class)
                .single();
    }

    /** Points by content area, the dearest first. */
    public List<AreaPoints> pointsByArea(Scope scope, Frame frame, Locale language) {
        return asked(
                        "SELECT x.area_id, IF(:en, a.short_en, a.short_vi) AS area_short, " + SUMS + " FROM (" + POINTS
                                + ") x LEFT JOIN content_area a ON a.id = x.area_id GROUP BY x.area_id ORDER BY lost DESC LIMIT 100",
                        scope,
                        frame)
                .param("en", language.getLanguage().equals("en"))
                .query(AreaPoints.class)
                .list();
    }

    /** Rows and areas; the rows are the units below, or the owners where there are none. */
    public Matrix matrix(Scope scope, Frame frame) {
        units.get(scope, frame.unitId());
        return matrix.read(frame);
    }

    /** What falls due in each of the coming weeks, empty ones included. */
    public List<Week> weeks(Scope scope, Frame frame, int number) {
        LocalDate end = frame.today().plusWeeks(number);
        var counted = asked(
                        "SELECT FLOOR(DATEDIFF(t.due, :today) / 7) AS week, COUNT(*) AS due " + TASKS
                                + " AND t.state IN ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED') AND t.due >= :today AND t.due < :end"
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
        units.get(scope, frame.unitId());
        return jdbc.sql(sql)
                .param("root", frame.unitId())
                .param("year", frame.year())
                .param("scored", frame.year() - 1)
                .param("yearEnd", LocalDate.of(frame.year(), 12, 31))
                .param("kind", frame.kind())
                .param("today", frame.today())
                .param("soon", Timeliness.soon(frame.today()));
    }
}
