package vn.khacphuc.assessments;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.khacphuc.base.Refusals;

/**
 * The days an authority closes its periods on. A month is called after the calendar month in which most of its work is
 * done and told: one from the 15th to the 14th is that of its last day.
 *
 * @param firstDay day of the month on which periods begin, 1 to 28
 * @param selfDays days after the cut-off by which units assess themselves
 * @param ratingDays days after the cut-off by which they are rated
 * @param quarters whether there are quarters beside the months
 * @param halfYears whether there are half-years
 * @param years whether there are years
 */
public record PeriodRule(
        int firstDay, int selfDays, int ratingDays, boolean quarters, boolean halfYears, boolean years) {

    /** Where an authority has set nothing: from the 15th to the 14th, reported by the 17th, rated by the 20th. */
    public static final PeriodRule STANDARD = new PeriodRule(15, 3, 6, true, true, true);

    private static final int LAST_FIRST_DAY = 28;
    private static final int LONGEST = 60;

    /** Up to here a period that begins on the day is called after the month it begins in. */
    private static final int EARLY = 10;

    boolean has(PeriodKind kind) {
        return switch (kind) {
            case MONTH -> true;
            case QUARTER -> quarters;
            case HALF_YEAR -> halfYears;
            case YEAR -> years;
        };
    }

    /** The period a day falls into. */
    public Span containing(PeriodKind kind, LocalDate day) {
        YearMonth month = monthOf(day);
        int number = (month.getMonthValue() - 1) / kind.months() + 1;
        YearMonth last = YearMonth.of(month.getYear(), number * kind.months());
        return new Span(
                kind,
                month.getYear(),
                number,
                firstDayOf(last.minusMonths(kind.months() - 1L)),
                firstDayOf(last.plusMonths(1)).minusDays(1));
    }

    /** The period after one that there is: it begins the day after, whatever rule that one was made by. */
    Span following(Span before) {
        LocalDate begins = before.lastDay().plusDays(1);
        Span next = containing(before.kind(), begins);
        return (next.isCalled(before.year(), before.number())
                        ? containing(before.kind(), next.lastDay().plusDays(1))
                        : next)
                .from(begins);
    }

    void check() {
        new Refusals()
                .when(firstDay < 1 || firstDay > LAST_FIRST_DAY, "refusal.assessments.first_day")
                .when(
                        selfDays < 0 || ratingDays < selfDays || ratingDays > LONGEST,
                        "refusal.assessments.due_days",
                        LONGEST)
                .refuse();
    }

    private YearMonth monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        boolean begun = day.getDayOfMonth() >= firstDay;
        if (firstDay <= EARLY) {
            return begun ? month : month.minusMonths(1);
        }
        return begun ? month.plusMonths(1) : month;
    }

    private LocalDate firstDayOf(YearMonth month) {
        return (firstDay <= EARLY ? month : month.minusMonths(1)).atDay(firstDay);
    }
}
