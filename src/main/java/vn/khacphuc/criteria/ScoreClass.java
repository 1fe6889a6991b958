package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A class of units.
 *
 * @param fromPercent least percentage that belongs to it; the next class begins where it ends, so that 80 is one only
 * @param noZero whether it also asks that no line is at nothing; who reaches only the percentage is in the class below
 */
public record ScoreClass(BigDecimal fromPercent, String nameVi, String nameEn, boolean noZero) {

    public ScoreClass(BigDecimal fromPercent, String nameVi, String nameEn) {
        this(fromPercent, nameVi, nameEn, false);
    }

    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : nameVi;
    }
}
