package vn.khacphuc.figures;

import java.time.LocalDate;

/** Open tasks that fall due in the seven days from a day on. */
public record Week(LocalDate from, int due) {}
