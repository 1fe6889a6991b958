package vn.khacphuc.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The texts of {@code vaadin-i18n/translations*.properties}: Vietnamese, and English, which is the file without a
 * language in its name. A key without a text is shown as it is and logged.
 */
@Component
class PortalTranslations implements I18NProvider {

    static final String BUNDLE = "vaadin-i18n/translations";

    private static final Logger LOG = LoggerFactory.getLogger(PortalTranslations.class);

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public Locale getDefaultLocale() {
        return Languages.VIETNAMESE;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return text(key, locale, arguments);
    }

    /** The same where there is no page: in a file that is handed out. */
    static String text(String key, Locale locale, Object... arguments) {
        ResourceBundle texts = texts(locale);
        if (!texts.containsKey(key)) {
            LOG.error("No text for the key {}", key);
            return "!" + key + "!";
        }
        String text = texts.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** The text of a key if there is one, for keys made of data. */
    static Optional<String> find(String key, Locale locale) {
        ResourceBundle texts = texts(locale);
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    private static ResourceBundle texts(Locale locale) {
        // The file without a language is English, so English must not fall back to the language of the machine.
        return ResourceBundle.getBundle(
                BUNDLE,
                Languages.isEnglish(locale) ? Locale.ROOT : Languages.VIETNAMESE,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
