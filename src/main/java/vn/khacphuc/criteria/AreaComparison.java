package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a content area, in a year and the one before. Bonus and penalty are no part of it.
 *
 * @param percent points decided of what applied to the unit
 * @param place among the units of the same set in this area, 1 for the best
 * @param formerPercent of the year before, null where there is none
 */
public record AreaComparison(
        long sheetId,
        long areaId,
        BigDecimal maximum,
        BigDecimal points,
        BigDecimal percent,
        int place,
        @Nullable String classVi,
        @Nullable String classEn,
        @Nullable BigDecimal formerPercent,
        @Nullable Integer formerPlace) {

    public @Nullable String className(Locale language) {
        return language.getLanguage().equals("en") ? classEn : classVi;
    }

    /** Change in percentage points; null where there is nothing to compare. */
    public @Nullable BigDecimal change() {
        return formerPercent == null ? null : percent.subtract(formerPercent);
    }
}
