package vn.khacphuc.notices;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in a text: an {@code @} and a user name, at the beginning or after something that is no part of a word. */
public final class Mentions {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}@._-])@([a-z0-9](?:[a-z0-9._-]{0,58}[a-z0-9])?)");

    private Mentions() {}

    /** The user names, each once. */
    public static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        MENTION.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /**
     * A text with people called by their names.
     *
     * @param names full names by user name
     */
    static String spoken(String text, Map<String, String> names) {
        return MENTION.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement("@" + names.getOrDefault(found.group(1), found.group(1))));
    }

    public static Pattern pattern() {
        return MENTION;
    }
}
