package vn.khacphuc.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.khacphuc.base.Refusals;

/** What a file may be called: what every system can save, and no reader can be deceived by. */
final class FileName {

    static final int LONGEST = 200;

    // Control characters, what turns the direction of writing, and what is part of a path somewhere.
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cntrl}\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff/\\\\:*?\"<>|]|^\\.|\\.$");

    private FileName() {}

    /** Letters and their marks as one, because some systems send them apart. */
    static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    static Refusals check(String name) {
        return new Refusals()
                .text(name, LONGEST, "refusal.evidence.name")
                .when(UNFIT.matcher(name).find(), "refusal.evidence.name.characters", visible(name));
    }

    private static String visible(String name) {
        return name.replaceAll("[\\p{Cntrl}\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]", "�");
    }
}
