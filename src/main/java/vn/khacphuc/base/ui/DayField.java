package vn.khacphuc.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A day, shown as {@code dd/MM/yyyy} and also understood as {@code d/M} (of this year), {@code d/M/yy} or {@code d-M-yyyy}. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setLocale(Texts.locale());
        setI18n(texts(Texts.locale()));
        setPlaceholder(Texts.text("ui.day.format"));
        setClearButtonVisible(true);
    }

    /**
     * The day; where none was typed or it cannot be read, one before all others, so that an operation that asks for a later
     * day refuses it together with whatever else is wrong.
     */
    public LocalDate orBeforeAll() {
        LocalDate day = getValue();
        return day == null ? LocalDate.EPOCH : day;
    }

    static DatePickerI18n texts(Locale locale) {
        DatePickerI18n texts = new DatePickerI18n();
        texts.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "d/M", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd");
        texts.setFirstDayOfWeek(1);
        texts.setMonthNames(Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .map(DayField::capital)
                .toList());
        List<DayOfWeek> week =
                Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();
        texts.setWeekdays(week.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        texts.setWeekdaysShort(
                Languages.isEnglish(locale)
                        ? week.stream()
                                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                                .toList()
                        : List.of("CN", "T2", "T3", "T4", "T5", "T6", "T7"));
        texts.setToday(Texts.text("ui.days.today.button"));
        texts.setCancel(Texts.text("ui.cancel"));
        texts.setBadInputErrorMessage(Texts.text("ui.day.bad"));
        texts.setRequiredErrorMessage(Texts.text("ui.required"));
        texts.setMinErrorMessage(Texts.text("ui.day.early"));
        texts.setMaxErrorMessage(Texts.text("ui.day.late"));
        return texts;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
