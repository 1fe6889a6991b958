package vn.khacphuc.notices;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khacphuc.base.Refusals;

/**
 * Full names typed by hand after an {@code @}, without choosing from the list. Nobody must believe to have told somebody who
 * hears nothing: what is no name of one person who may see the matter is refused.
 */
final class TypedNames {

    /** Something that begins like a name: a capital letter, as no user name does. */
    private static final Pattern BEGIN = Pattern.compile("(?<![\\p{L}\\p{N}@._-])@(?=\\p{Lu})");

    private static final Pattern WORDS = Pattern.compile("\\p{L}+(?: \\p{Lu}\\p{L}*){0,4}");

    private TypedNames() {}

    static boolean in(String text) {
        return BEGIN.matcher(text).find();
    }

    /**
     * The text with user names in place of full names.
     *
     * @param people who may be meant
     */
    static String resolved(String typed, List<PersonChoice> people, Refusals refusals) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        List<PersonChoice> longestFirst = people.stream()
                .sorted(Comparator.comparingInt(
                                (PersonChoice person) -> person.fullName().length())
                        .reversed())
                .toList();
        StringBuilder resolved = new StringBuilder();
        int from = 0;
        Matcher found = BEGIN.matcher(text);
        while (found.find()) {
            int at = found.end();
            List<PersonChoice> meant = longestFirst.stream()
                    .filter(person -> begins(text, at, person.fullName()))
                    .toList();
            if (meant.isEmpty()) {
                refusals.when(true, "refusal.notices.mention.nobody", "@" + words(text, at));
                continue;
            }
            PersonChoice person = meant.getFirst();
            String name = person.fullName();
            refusals.when(
                    meant.stream()
                                    .filter(other -> other.fullName().length() == name.length())
                                    .count()
                            > 1,
                    "refusal.notices.mention.several",
                    name);
            resolved.append(text, from, at).append(person.username());
            from = at + name.length();
        }
        return resolved.append(text.substring(from)).toString();
    }

    /** Whether the name stands there as a whole. */
    private static boolean begins(String text, int at, String name) {
        int end = at + name.length();
        return text.regionMatches(true, at, Normalizer.normalize(name, Normalizer.Form.NFC), 0, name.length())
                && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static String words(String text, int at) {
        Matcher words = WORDS.matcher(text).region(at, text.length());
        return words.lookingAt() ? words.group() : "";
    }
}
