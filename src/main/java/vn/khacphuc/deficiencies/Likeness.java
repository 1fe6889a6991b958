package vn.khacphuc.deficiencies;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much two texts say the same, by the syllables and pairs of syllables they share, without regard to diacritics: words
 * of Vietnamese are mostly pairs.
 */
final class Likeness {

    /** Syllables that stand in every second cause and tell nothing. */
    private static final Set<String> EMPTY =
            Set.of("chua", "khong", "co", "cac", "cua", "va", "cho", "do", "con", "mot", "trong", "nhung", "the", "la");

    private Likeness() {}

    /** From 0, nothing in common, to 1. */
    static double of(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    /** What a text is compared by. */
    static Set<String> marks(String text) {
        List<String> syllables = List.of(plain(text).split("[^a-z0-9]+"));
        Set<String> marks = new HashSet<>();
        String before = "";
        for (String syllable : syllables) {
            if (syllable.isEmpty()) {
                continue;
            }
            if (!EMPTY.contains(syllable)) {
                marks.add(syllable);
            }
            if (!before.isEmpty()) {
                marks.add(before + " " + syllable);
            }
            before = syllable;
        }
        return marks;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
