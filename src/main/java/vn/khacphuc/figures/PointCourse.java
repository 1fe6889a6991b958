package vn.khacphuc.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.DailyJob;
import vn.khacphuc.base.Tally;
import vn.khacphuc.base.Timetable;

/** Keeps the points of every unit at the end of each week, so that their course is read and not computed. */
@Component
class PointCourse implements DailyJob {

    private static final int WEEKS = 106;

    private static final String WRITE = """
            REPLACE INTO point_course (unit_id, year, day, lost, recovered, on_track, at_risk)
            SELECT v.ancestor_id, :year, :today, SUM(x.lost), SUM(x.recovered), SUM(x.on_track), SUM(x.at_risk)
            FROM (%s) x JOIN unit_reach v ON v.unit_id = x.unit_id AND v.counts GROUP BY v.ancestor_id
            """.formatted(PointSums.rows(PointSums.THEN));

    private final JdbcClient jdbc;

    PointCourse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return Timetable.POINT_COURSE;
    }

    @Override
    public Tally run(Actor by, LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        LocalDate earliest = first(sunday.minusWeeks(WEEKS));
        LocalDate next = jdbc.sql("SELECT MAX(day) FROM point_course WHERE day <= ?")
                .param(sunday)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(last -> last.plusWeeks(1))
                .filter(following -> following.isAfter(earliest))
                .orElse(earliest);
        List<Long> roots = jdbc.sql("SELECT id FROM unit WHERE parent_id IS NULL ORDER BY id LIMIT 100")
                .query(Long.class)
                .list();
        long weeks = 0;
        for (LocalDate week = next; !week.isAfter(sunday); week = week.plusWeeks(1)) {
            for (long root : roots) {
                Frame frame = new Frame(root, week.getYear(), null, week);
                frame.ask(jdbc, WRITE).param("known", frame.end()).update();
            }
            weeks++;
        }
        return Tally.of("weeks", weeks);
    }

    /** The week in which the first deficiency was logged, but not before a day. */
    private LocalDate first(LocalDate earliest) {
        LocalDate logged = jdbc.sql("SELECT COALESCE(DATE(MIN(at)), ?) FROM deficiency_history")
                .param(earliest)
                .query(LocalDate.class)
                .single()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return logged.isBefore(earliest) ? earliest : logged;
    }
}
