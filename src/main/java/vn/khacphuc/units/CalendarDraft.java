package vn.khacphuc.units;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Days in a row of one kind and name, both ends included. */
public record CalendarDraft(LocalDate from, LocalDate to, DayKind kind, String name) {

    public Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }
}
