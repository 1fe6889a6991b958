package vn.khacphuc.base.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser remembers for its reader; written by {@code frame.js}. */
final class Preferences {

    private Preferences() {}

    static Locale language(@Nullable VaadinRequest request) {
        String code = cookie(request, "portal-language").orElse("");
        return Languages.ALL.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst()
                .orElse(Languages.VIETNAMESE);
    }

    /** {@code light} or {@code dark}; empty for what the device says. */
    static String scheme(@Nullable VaadinRequest request) {
        return cookie(request, "portal-scheme")
                .filter(value -> value.equals("light") || value.equals("dark"))
                .orElse("");
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
