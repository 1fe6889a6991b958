package vn.khacphuc.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;

/** Texts in the reader's language, for code that is no component. */
public final class Texts {

    private Texts() {}

    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    /** The text of a key made of data, if there is one. */
    public static Optional<String> find(String key) {
        return PortalTranslations.find(key, locale());
    }

    /** What a constant is called on the screen; its key is {@code <EnumName>.<CONSTANT>}. */
    public static String text(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The reader's language. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Languages.VIETNAMESE : ui.getLocale();
    }
}
