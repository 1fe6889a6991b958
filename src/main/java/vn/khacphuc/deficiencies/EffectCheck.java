package vn.khacphuc.deficiencies;

import java.time.LocalDate;

/**
 * A look at whether the remedy works.
 *
 * @param day day it was looked at
 * @param text what was looked at, and what was seen
 */
public record EffectCheck(LocalDate day, String text) {}
