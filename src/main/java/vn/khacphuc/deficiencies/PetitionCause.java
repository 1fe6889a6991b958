package vn.khacphuc.deficiencies;

import java.math.BigDecimal;

/**
 * A cause that a petition is about: as it was when that was sent, until then as it is.
 *
 * @param heading empty where it is under none
 */
public record PetitionCause(
        long deficiencyId, String heading, String causeText, String title, String unitName, BigDecimal points) {}
