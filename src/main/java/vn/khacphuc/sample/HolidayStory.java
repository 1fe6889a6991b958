package vn.khacphuc.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Submission;
import vn.khacphuc.units.CalendarAdministration;

/** The holidays of three years, with days off instead of weekends and bridges worked on Saturdays; those by the moon as far as known. */
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
            for (List<String> holiday : Texts.table("lunar-holidays")) {
                LocalDate from = LocalDate.parse(holiday.get(0));
                if (from.getYear() == year) {
                    LocalDate to = LocalDate.parse(holiday.get(1));
                    lines.add(line(from, to, holiday.get(2), "holiday"));
                    lines.addAll(insteadOfWeekends(from, to, holiday.get(2)));
                }
            }
        }
        calendars.importFile(cast.as("quantri", calendar.at(-200, 1)), Submission.first(), String.join("\n", lines));
    }

    /** As many working days after it are off as it has days of a weekend. */
    private static List<String> insteadOfWeekends(LocalDate from, LocalDate to, String name) {
        long weekend =
                from.datesUntil(to.plusDays(1)).filter(HolidayStory::isWeekend).count();
        return Stream.iterate(to.plusDays(1), day -> day.plusDays(1))
                .filter(day -> !isWeekend(day))
                .limit(weekend)
                .map(day -> line(day, day, "Nghỉ bù " + name, "comp"))
                .toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    private static List<String> around(LocalDate from, LocalDate to, String name) {
        if (from.equals(to) && isWeekend(from)) {
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
