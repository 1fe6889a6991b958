package vn.khacphuc.notices;

import java.nio.charset.StandardCharsets;

/** Lines of iCalendar as they may stand in a file: none of more than 75 octets, no character in two (RFC 5545, 3.1). */
final class FoldedLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /** Folds the lines of a text; each ends with CR and LF. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 32);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
            at += character.length();
        }
        folded.append(END);
    }
}
