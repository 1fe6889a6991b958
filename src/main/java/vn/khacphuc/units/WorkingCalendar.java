package vn.khacphuc.units;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which days are worked: Monday to Friday, but for holidays and days worked instead. */
@Service
@Transactional(readOnly = true)
public class WorkingCalendar {

    private final JdbcClient jdbc;

    WorkingCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day that is so many working days after another, which is not counted itself. */
    public LocalDate after(LocalDate day, int workingDays) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        jdbc.sql("SELECT day, working FROM calendar_day WHERE day > ? AND day <= ? ORDER BY day LIMIT 10000")
                .params(day, day.plusDays(workingDays * 3L + 60))
                .query((row, number) -> exceptions.put(row.getObject(1, LocalDate.class), row.getBoolean(2)))
                .list();
        LocalDate found = day;
        for (int left = workingDays; left > 0; ) {
            found = found.plusDays(1);
            if (exceptions.getOrDefault(found, isWeekday(found))) {
                left--;
            }
        }
        return found;
    }

    /** Days between two, both included, that are not what their weekday says, in order. */
    public List<CalendarDay> days(LocalDate from, LocalDate to) {
        return jdbc.sql("SELECT day, kind, name FROM calendar_day WHERE day BETWEEN ? AND ? ORDER BY day LIMIT 1000")
                .params(from, to)
                .query(CalendarDay.class)
                .list();
    }

    /** Whether a day is worked where the calendar says nothing else of it. */
    public static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
