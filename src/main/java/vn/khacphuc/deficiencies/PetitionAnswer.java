package vn.khacphuc.deficiencies;

import java.time.LocalDate;

/**
 * What was answered to a petition.
 *
 * @param number number of the paper
 */
public record PetitionAnswer(String number, LocalDate day, String text) {}
