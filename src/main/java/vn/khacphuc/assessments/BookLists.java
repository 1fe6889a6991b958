package vn.khacphuc.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.khacphuc.plans.TaskState;

/** The tasks of a book that its figures count, so that a figure opens as many rows as it says. */
public final class BookLists {

    /** Names of figures that have a list of tasks behind them. */
    public static final List<String> NAMES = List.of("verified", "late", "lateOriginal", "waiting");

    private BookLists() {}

    /** Tasks behind a figure of the period's book, out of rows of that book. */
    public static List<BookRow> of(String name, List<BookRow> rows, PeriodRow period) {
        String day = period.lastDay().toString();
        Predicate<BookRow> wanted = switch (name) {
            case "verified" -> row -> is(row, TaskState.VERIFIED) && isBy(row.value("due"), day);
            case "late" -> row -> row.value("timeliness").equals("Timeliness.LATE");
            case "lateOriginal" -> row -> isLate(row, row.value("originalDue"), period.lastDay());
            case "waiting" -> row -> is(row, TaskState.REPORTED);
            default -> throw new IllegalArgumentException(name);
        };
        List<BookRow> tasks =
                rows.stream().filter(row -> row.part() == BookPart.TASK).toList();
        // Books of before this was written name no year of a plan.
        boolean told = tasks.stream().anyMatch(row -> !row.value("planYear").isEmpty());
        String year = String.valueOf(period.year());
        return tasks.stream()
                .filter(row -> told
                        ? row.value("planYear").equals(year)
                        : !row.value("plan").isEmpty())
                .filter(wanted)
                .toList();
    }

    private static boolean isLate(BookRow row, String due, LocalDate day) {
        if (due.isEmpty()) {
            return false;
        }
        return is(row, TaskState.REPORTED)
                ? !isBy(row.value("reportedOn"), due)
                : (is(row, TaskState.NOT_STARTED) || is(row, TaskState.IN_PROGRESS) || is(row, TaskState.PAUSED))
                        && due.compareTo(day.toString()) < 0;
    }

    private static boolean is(BookRow row, TaskState state) {
        return row.value("state").equals("TaskState." + state.name());
    }

    /** Days stand in a book as {@code 2026-02-14}: their order is that of the text. */
    private static boolean isBy(String day, String last) {
        return !day.isEmpty() && day.compareTo(last) <= 0;
    }
}
