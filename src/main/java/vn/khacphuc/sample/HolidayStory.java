package vn.khacphuc.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Submission;
import vn.khacphuc.units.CalendarAdministration;

/** The holidays with a date of the sun, of three years, with days off instead of weekends and bridges worked on Saturdays. */
@Component
class HolidayStory {

    private final CalendarAdministration calendars;
    private final Cast cast;

    HolidayStory(CalendarAdministration calendars, Cast cast) {
        this.calendars = calendars;
        this.cast = cast;
    }

    void lay(Calendar calendar) {
        List<String> lines = new ArrayList<>();
        for (int year = calendar.scoredYear(); year <= calendar.planYear() + 1; year++) {
            for (List<String> holiday : Texts.table("holidays")) {
                LocalDate from = LocalDate.parse(year + "-" + holiday.get(0));
                LocalDate to = LocalDate.parse(year + "-" + holiday.get(1));
                lines.add(line(from, to, holiday.get(2), "holiday"));
                lines.addAll(around(from, to, holiday.get(2)));
            }
        }
        calendars.importFile(cast.as("quantri", calendar.at(-200, 1)), Submission.first(), String.join("\n", lines));
    }

    private static List<String> around(LocalDate from, LocalDate to, String name) {
        if (from.equals(to) && from.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            LocalDate monday = from.plusDays(8L - from.getDayOfWeek().getValue());
            return List.of(line(monday, monday, "Nghỉ bù " + name, "comp"));
        }
        if (from.getDayOfWeek() == DayOfWeek.TUESDAY) {
            LocalDate monday = from.minusDays(1);
            LocalDate saturday = to.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
            return List.of(
                    line(monday, monday, "Nghỉ hoán đổi", "swap_off"),
                    line(
                            saturday,
                            saturday,
                            "Làm bù cho " + monday.getDayOfMonth() + "/" + monday.getMonthValue(),
                            "workday_swap"));
        }
        return List.of();
    }

    private static String line(LocalDate from, LocalDate to, String name, String kind) {
        return String.join("\t", from.toString(), to.toString(), name, kind);
    }
}
