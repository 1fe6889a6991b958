package vn.khacphuc.deficiencies;

import java.time.LocalDate;

/**
 * What an inspection came to.
 *
 * @param number number of the paper, such as 12/KL-UBND; blank where a self-inspection has none
 * @param date its date
 * @param nothingFound all is well: nothing is to be logged, the inspection ends with this
 */
public record Conclusion(String number, LocalDate date, String text, boolean nothingFound) {}
