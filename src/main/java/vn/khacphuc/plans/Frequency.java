package vn.khacphuc.plans;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** How often a recurring task falls due. */
public enum Frequency {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** The periods of a year that have not ended before a day. */
    List<Period> remaining(int year, LocalDate day) {
        return IntStream.range(0, 12 / months)
                .mapToObj(number -> YearMonth.of(year, 1 + number * months))
                .map(first ->
                        new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth()))
                .filter(period -> !period.last().isBefore(day))
                .toList();
    }

    /** The period that follows one which ends on a day. */
    Period after(LocalDate last) {
        LocalDate first = last.plusDays(1);
        return new Period(first, first.plusMonths(months).minusDays(1));
    }

    record Period(LocalDate first, LocalDate last) {}
}
