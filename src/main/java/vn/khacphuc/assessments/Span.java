package vn.khacphuc.assessments;

import java.time.LocalDate;

/**
 * Days of a reporting period and what it is called.
 *
 * @param year the year it belongs to, not always that of its first day
 * @param number which of the year: 12 for December, 4 for the last quarter
 * @param lastDay the cut-off
 */
public record Span(PeriodKind kind, int year, int number, LocalDate firstDay, LocalDate lastDay) {

    boolean isCalled(int otherYear, int otherNumber) {
        return year == otherYear && number == otherNumber;
    }

    Span from(LocalDate day) {
        return new Span(kind, year, number, day, lastDay);
    }
}
