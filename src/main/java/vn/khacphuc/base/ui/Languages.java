package vn.khacphuc.base.ui;

import java.util.List;
import java.util.Locale;

/** The languages of the interface, the first being everybody's until they choose. */
final class Languages {

    static final Locale VIETNAMESE = Locale.of("vi");
    static final List<Locale> ALL = List.of(VIETNAMESE, Locale.ENGLISH);

    private Languages() {}

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
