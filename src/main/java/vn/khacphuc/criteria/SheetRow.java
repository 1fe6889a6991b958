package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a unit in a year. Points, percentage and place are those of the lock; before it, of what is appraised.
 *
 * @param scored lines that the unit has scored
 * @param lines lines it has to score
 * @param place among the units of the same set, 1 for the best; null before the lock
 * @param formerPercent of the year before, null where there is none
 */
public record SheetRow(
        long id,
        long version,
        long roundId,
        int year,
        RoundState roundState,
        long unitId,
        String unitName,
        String unitShort,
        long setId,
        String setName,
        SheetState state,
        int scored,
        int lines,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal points,
        @Nullable BigDecimal percent,
        @Nullable Integer place,
        @Nullable String classVi,
        @Nullable String classEn,
        @Nullable BigDecimal formerPercent,
        @Nullable Integer formerPlace) {

    public @Nullable String className(Locale language) {
        return language.getLanguage().equals("en") ? classEn : classVi;
    }

    /** Change against the year before in percentage points; null where either is missing. */
    public @Nullable BigDecimal change() {
        return percent == null || formerPercent == null ? null : percent.subtract(formerPercent);
    }
}
