package vn.khacphuc.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.plans.Deadline;

/** Splits a conclusion that was pasted in into the things it orders, with the deadlines it names. */
public final class ConclusionText {

    private static final Pattern MARK = Pattern.compile("^\\s*(?:"
            + "(?<roman>[IVX]{1,5})[.)]"
            + "|(?<number>\\d{1,2}(?:\\.\\d{1,2})*)[.)]"
            + "|(?<letter>[a-zđ])[.)]"
            + "|(?<dash>[-–•+*]))\\s*(?<text>\\S.*)$");
    private static final Pattern DEADLINE = Pattern.compile(
            "((?:trước|đến) (?:ngày )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?"
                    + "|(?:trong )?quý (?:IV|III|II|I|[1-4])(?:[/ -](?:năm )?\\d{4})?"
                    + "|(?:trong |hết )?tháng \\d{1,2}(?:[/ -](?:năm )?\\d{4})?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ConclusionText() {}

    /**
     * One thing ordered.
     *
     * @param deadline read from its words, null where they name none
     */
    public record Line(String text, @Nullable Deadline deadline) {}

    /**
     * The items of a text in their order. What has a number, letter or dash before it begins one; lines without belong to
     * the one above. A heading that only announces the items below it is none. Where nothing is marked, each line is one.
     */
    public static List<Line> split(String text, int year) {
        List<Found> found = new ArrayList<>();
        boolean marked = text.lines().anyMatch(line -> MARK.matcher(line).matches());
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            Matcher mark = MARK.matcher(line);
            if (mark.matches()) {
                found.add(new Found(level(mark), mark.group("text").strip()));
            } else if (!marked) {
                found.add(new Found(0, line.strip()));
            } else if (!found.isEmpty()) {
                Found last = found.removeLast();
                found.add(new Found(last.level, last.text + " " + line.strip()));
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            boolean announces = i + 1 < found.size() && found.get(i + 1).level > found.get(i).level;
            if (!announces || !isHeading(found.get(i).text)) {
                lines.add(new Line(
                        found.get(i).text, deadline(found.get(i).text, year).orElse(null)));
            }
        }
        return lines;
    }

    private static Optional<Deadline> deadline(String text, int year) {
        Matcher named = DEADLINE.matcher(text);
        return named.find() ? Deadline.read(named.group(1), year) : Optional.empty();
    }

    private static boolean isHeading(String text) {
        return text.endsWith(":") || text.equals(text.toUpperCase(Locale.ROOT)) || text.length() < 60;
    }

    private static int level(Matcher mark) {
        if (mark.group("roman") != null) {
            return 0;
        }
        String number = mark.group("number");
        if (number != null) {
            return 1 + (int) number.chars().filter(c -> c == '.').count();
        }
        return mark.group("letter") != null ? 5 : 6;
    }

    private record Found(int level, String text) {}
}
