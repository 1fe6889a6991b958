package vn.khacphuc.units;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khacphuc.base.Cells;
import vn.khacphuc.base.Refusal;

/**
 * Reads holidays and swapped days from lines with from, to, name and kind, parted by tabs, semicolons or commas, as they
 * come out of a table. A heading and lines beginning with {@code #} are passed over.
 */
public final class CalendarFile {

    static final int MOST_LINES = 500;
    static final int LONGEST_ROW = 31;
    private static final int NAME = 120;
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    /** What the kinds are called in files; the Vietnamese ones as the screen writes them. */
    private static final Map<String, DayKind> KINDS = Map.of(
            "holiday", DayKind.HOLIDAY,
            "nghỉ lễ", DayKind.HOLIDAY,
            "comp", DayKind.COMPENSATION,
            "nghỉ bù", DayKind.COMPENSATION,
            "swap_off", DayKind.SWAP_OFF,
            "nghỉ hoán đổi", DayKind.SWAP_OFF,
            "workday_swap", DayKind.SWAP_WORK,
            "làm bù", DayKind.SWAP_WORK);

    private CalendarFile() {}

    /**
     * What a line says, or what is wrong with it.
     *
     * @param number of the line, from 1
     * @param draft what it says, empty where it cannot be read
     * @param problems why it cannot be taken
     */
    public record Line(int number, String text, Optional<CalendarDraft> draft, List<Refusal.Reason> problems) {}

    /** The cells of a sheet as lines. */
    public static String lines(Cells cells) {
        return cells.rows().stream()
                .map(row -> row.stream()
                        .map(cell ->
                                serial(cell.strip()).map(LocalDate::toString).orElse(cell.replaceAll("\\s+", " ")))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** Every line that says something, in order. */
    public static List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        Map<LocalDate, Integer> taken = new HashMap<>();
        int number = 0;
        for (String raw : text.split("\\R", -1)) {
            number++;
            String line = raw.strip();
            boolean heading = line.toLowerCase(Locale.ROOT).matches("(?U)(from|từ)\\b.*");
            if (!line.isEmpty() && !line.startsWith("#") && !heading) {
                lines.add(read(number, raw, taken));
            }
        }
        return lines;
    }

    private static Line read(int number, String raw, Map<LocalDate, Integer> taken) {
        String[] cells = raw.split(raw.contains("\t") ? "\t" : raw.contains(";") ? ";" : ",", -1);
        List<Refusal.Reason> problems = new ArrayList<>();
        Optional<LocalDate> from = day(cell(cells, 0));
        Optional<LocalDate> to = cell(cells, 1).isEmpty() ? from : day(cell(cells, 1));
        String name = cell(cells, 2);
        Optional<DayKind> kind = Optional.ofNullable(KINDS.get(cell(cells, 3).toLowerCase(Locale.ROOT)));
        if (from.isEmpty()) {
            problems.add(new Refusal.Reason("refusal.units.calendar.day", cell(cells, 0)));
        }
        if (to.isEmpty() && from.isPresent()) {
            problems.add(new Refusal.Reason("refusal.units.calendar.day", cell(cells, 1)));
        }
        if (kind.isEmpty()) {
            problems.add(new Refusal.Reason("refusal.units.calendar.kind", cell(cells, 3)));
        }
        if (from.isEmpty() || to.isEmpty() || kind.isEmpty()) {
            return new Line(number, raw, Optional.empty(), problems);
        }
        CalendarDraft draft = new CalendarDraft(from.get(), to.get(), kind.get(), name);
        problems.addAll(problems(draft));
        if (problems.isEmpty()) {
            draft.days().forEach(day -> {
                Integer earlier = taken.putIfAbsent(day, number);
                if (earlier != null) {
                    problems.add(new Refusal.Reason("refusal.units.calendar.twice", day, earlier));
                }
            });
        }
        return new Line(number, raw, Optional.of(draft), problems);
    }

    /** Why days cannot stand in the calendar. */
    static List<Refusal.Reason> problems(CalendarDraft draft) {
        List<Refusal.Reason> problems = new ArrayList<>();
        if (draft.name().isBlank()) {
            problems.add(new Refusal.Reason("refusal.units.calendar.name"));
        }
        if (draft.name().length() > NAME) {
            problems.add(new Refusal.Reason(
                    "refusal.units.calendar.name.long", NAME, draft.name().length()));
        }
        if (draft.to().isBefore(draft.from())) {
            problems.add(new Refusal.Reason("refusal.units.calendar.order"));
            return problems;
        }
        if (ChronoUnit.DAYS.between(draft.from(), draft.to()) >= LONGEST_ROW) {
            problems.add(new Refusal.Reason("refusal.units.calendar.many", LONGEST_ROW));
            return problems;
        }
        if (draft.kind().isWorked() && draft.days().anyMatch(WorkingCalendar::isWeekday)) {
            problems.add(new Refusal.Reason("refusal.units.calendar.worked"));
        }
        if (draft.kind() == DayKind.SWAP_OFF && draft.days().noneMatch(WorkingCalendar::isWeekday)) {
            problems.add(new Refusal.Reason("refusal.units.calendar.off"));
        }
        return problems;
    }

    private static Optional<LocalDate> day(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, format))
                        .filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
            } catch (DateTimeException other) {
                // Written another way.
            }
        }
        return serial(text);
    }

    /** Workbooks count days from the end of 1899. */
    private static Optional<LocalDate> serial(String text) {
        return text.matches("[3-6]\\d{4}")
                ? Optional.of(LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(text)))
                        .filter(day -> day.getYear() >= 2000)
                : Optional.empty();
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].strip() : "";
    }
}
