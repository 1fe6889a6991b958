package vn.khacphuc.criteria.tables;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Text without diacritics, in small letters and with single blanks, to be compared. */
public final class Folded {

    private Folded() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** How many of all the words of two texts stand in both, from 0 to 1. */
    public static double likeness(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        first.retainAll(second);
        return all.isEmpty() ? 0 : (double) first.size() / all.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(of(text).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }
}
