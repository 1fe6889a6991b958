package vn.khacphuc.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A seal as it was printed in a paper or a book, to hold today's trail against.
 *
 * @param sequence number of the seal
 * @param hash the first digits of its hash, at least {@value #LEAST}
 */
public record SealMark(long sequence, String hash) {

    static final int LEAST = 8;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\s*:\\s*([0-9a-f]{" + LEAST + ",64})");

    /** Reads what was printed; empty if it is no such thing. */
    public static Optional<SealMark> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        return written.matches() && !written.group(1).matches("0+")
                ? Optional.of(new SealMark(Long.parseLong(written.group(1)), written.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return sequence + ":" + hash;
    }
}
