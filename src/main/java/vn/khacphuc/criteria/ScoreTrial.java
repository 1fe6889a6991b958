package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a decided sheet would come to with other points on some lines; nothing of it is kept.
 *
 * @param setName of the criteria set, which is that of a level of units
 * @param place among the decided sheets of the same set, 1 for the best
 * @param among how many these are
 */
public record ScoreTrial(
        long sheetId,
        long unitId,
        String unitName,
        long setId,
        String setName,
        BigDecimal maximum,
        BigDecimal points,
        BigDecimal percent,
        int place,
        int among,
        @Nullable String classVi,
        @Nullable String classEn) {

    public @Nullable String className(Locale language) {
        return language.getLanguage().equals("en") ? classEn : classVi;
    }
}
