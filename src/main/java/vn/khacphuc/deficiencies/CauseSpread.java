package vn.khacphuc.deficiencies;

/**
 * How far a cause reaches, whatever a map is narrowed to.
 *
 * @param units in which it was found
 * @param years scored years in which it was found
 * @param systemic it lies in the system rather than in a unit: so many units or years as the settings say
 */
public record CauseSpread(int units, int years, boolean systemic) {

    static final CauseSpread NONE = new CauseSpread(0, 0, false);
}
