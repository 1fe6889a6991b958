package vn.khacphuc.base.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;

/** Texts in the reader's language, for code that is no component. */
public final class Texts {

    private Texts() {}

    public static String text(String key, Object... arguments) {
        return PortalTranslations.text(key, locale(), arguments);
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
