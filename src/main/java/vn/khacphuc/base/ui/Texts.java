package vn.khacphuc.base.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Texts in the reader's language, for code that is no component. */
public final class Texts {

    private static final ThreadLocal<Boolean> PAPER = ThreadLocal.withInitial(() -> false);

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

    /**
     * What is written in Vietnamese whatever the reader's language: papers of offices. Only what is asked of this class and of
     * those that use it (numbers, days) is.
     */
    public static <T> T inVietnamese(Supplier<T> writing) {
        boolean before = PAPER.get();
        PAPER.set(true);
        try {
            return writing.get();
        } finally {
            PAPER.set(before);
        }
    }

    /** The reader's language, or that of the paper being written. */
    public static Locale locale() {
        if (PAPER.get()) {
            return Languages.VIETNAMESE;
        }
        UI ui = UI.getCurrent();
        return ui == null ? Languages.VIETNAMESE : ui.getLocale();
    }
}
