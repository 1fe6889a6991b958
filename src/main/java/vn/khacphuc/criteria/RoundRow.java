package vn.khacphuc.criteria;

import java.time.LocalDate;

/** A year of scoring. */
public record RoundRow(
        long id,
        long version,
        int year,
        RoundState state,
        LocalDate selfDue,
        LocalDate appraiseDue,
        int sheets,
        int decided) {}
