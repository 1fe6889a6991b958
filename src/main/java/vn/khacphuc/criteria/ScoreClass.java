package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A class of units.
 *
 * @param fromPercent least percentage that belongs to it; the next class begins where it ends, so that 80 is one only
 */
public record ScoreClass(BigDecimal fromPercent, String nameVi, String nameEn) {

    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : nameVi;
    }
}
