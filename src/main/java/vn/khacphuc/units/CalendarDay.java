package vn.khacphuc.units;

import java.time.LocalDate;

/** A day that is not what its weekday says, as the calendar names it. */
public record CalendarDay(LocalDate day, DayKind kind, String name) {}
