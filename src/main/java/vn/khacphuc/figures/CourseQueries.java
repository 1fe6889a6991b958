package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;
import vn.khacphuc.plans.Promise;
import vn.khacphuc.units.UnitQueries;

/** Reads the course of the points: of this year, of the last, and to the year's end. */
@Service
@Transactional(readOnly = true)
public class CourseQueries {

    private static final String EXPECTED = """
            SELECT COALESCE(t.due, :yearEnd) AS day, SUM(td.points * (1 - COALESCE(fc.risk, :missed))) AS recovered
            FROM unit_reach r
            JOIN deficiency d ON d.scored_unit_id = r.unit_id AND d.year = :scored
            JOIN task_deficiency td ON td.deficiency_id = d.id
            JOIN task t ON t.id = td.task_id
            LEFT JOIN task_forecast fc ON fc.task_id = t.id AND fc.due = t.due
            WHERE r.ancestor_id = :root AND r.counts AND d.points_running > d.points_won
              AND d.state NOT IN ('WITHDRAWN', 'NOT_EFFECTIVE')
              AND NOT (d.state = 'TOLERATED' AND d.tolerated_until > :yearEnd)
              AND %s AND COALESCE(t.due, :yearEnd) <= :yearEnd
            GROUP BY day ORDER BY day LIMIT 400""".formatted(Promise.ON_TRACK.sql());

    private final JdbcClient jdbc;
    private final UnitQueries units;

    CourseQueries(JdbcClient jdbc, UnitQueries units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /**
     * The course of a frame.
     *
     * <p>Ahead, a task on track brings its points on its deadline, less its risk of being late; where none is forecast, less
     * the share of deadlines that were missed in the year before. What is late, flagged or paused brings nothing.
     *
     * @param now the points of the frame's day
     */
    public Course course(Scope scope, Frame frame, PointFigures now) {
        if (scope.unitId() != frame.unitId()) {
            units.get(scope, frame.unitId());
        }
        List<CoursePoint> thisYear = new ArrayList<>(kept(frame.unitId(), frame.year(), frame.today()));
        CoursePoint today = new CoursePoint(frame.today(), now.recovered());
        thisYear.add(today);
        List<CoursePoint> ahead = new ArrayList<>(List.of(today));
        LocalDate end = LocalDate.of(frame.year(), 12, 31);
        if (frame.today().isBefore(end)) {
            BigDecimal sum = now.recovered();
            for (CoursePoint next : frame.ask(jdbc, EXPECTED)
                    .param("missed", missedShare(frame.today()))
                    .query(CoursePoint.class)
                    .list()) {
                sum = sum.add(next.recovered());
                ahead.add(new CoursePoint(next.day().isBefore(frame.today()) ? frame.today() : next.day(), sum));
            }
            ahead.add(new CoursePoint(end, sum));
        }
        return new Course(
                thisYear,
                kept(frame.unitId(), frame.year() - 1, end.minusYears(1)),
                ahead,
                base(frame, frame.year() - 1),
                base(frame, frame.year() - 2));
    }

    private List<CoursePoint> kept(long unit, int year, LocalDate until) {
        return jdbc.sql("""
                        SELECT day, recovered FROM point_course WHERE unit_id = ? AND year = ? AND day < ?
                        ORDER BY day LIMIT 100""").params(unit, year, until).query(CoursePoint.class).list();
    }

    private Course.Index base(Frame frame, int scored) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(s.maximum), 0) AS maximum,
                               COALESCE(SUM((SELECT SUM(l.lost) FROM score_loss l
                                             WHERE l.unit_id = s.unit_id AND l.year = s.year)), 0) AS lost
                        FROM unit_reach r JOIN scored_unit s ON s.unit_id = r.unit_id AND s.year = ?
                        WHERE r.ancestor_id = ? AND r.counts""")
                .params(scored, frame.unitId())
                .query(Course.Index.class)
                .single();
    }

    private BigDecimal missedShare(LocalDate today) {
        return jdbc.sql("""
                        SELECT IF(cases = 0, 0, missed / cases) FROM forecast_model WHERE day <= ?
                        ORDER BY day DESC LIMIT 1""").param(today).query(BigDecimal.class).optional().orElse(BigDecimal.ZERO);
    }
}
