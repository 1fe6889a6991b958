package vn.khacphuc.notices;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import vn.khacphuc.base.Links;

/**
 * The day by which a period must be assessed.
 *
 * @param id of the unit's assessment, of the period where it is to be rated
 * @param rating whether units are to be rated; else one is to assess itself
 * @param kind {@code MONTH}, {@code QUARTER}, {@code HALF_YEAR} or {@code YEAR}
 * @param number which of the year
 * @param changed when it was last set
 * @param sequence how often it was set since
 */
record PeriodDay(
        String uid,
        long id,
        boolean rating,
        String kind,
        int number,
        int year,
        LocalDate day,
        String unitName,
        Instant changed,
        int sequence) {

    String title(I18NProvider texts, Locale language) {
        String period = texts.getTranslation("notices.calendar.period." + kind, language, number, String.valueOf(year));
        return texts.getTranslation(rating ? "notices.calendar.rating" : "notices.calendar.self", language, period);
    }

    String href() {
        return rating ? Links.assessment(id) : Links.unitAssessment(id);
    }
}
