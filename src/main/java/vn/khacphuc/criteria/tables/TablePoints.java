package vn.khacphuc.criteria.tables;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points as offices write them: {@code 1,25}, {@code 03 điểm}, {@code tối đa +15}, {@code -0.5}. */
final class TablePoints {

    private static final Pattern WRITTEN = Pattern.compile("(?:toi da|max|at most)?\\s*([-+\\u2212\\u2013]?)\\s*"
            + "(\\d{1,4})(?:[.,](\\d{1,2}))?\\s*(?:d|diem|points?|pts)?\\.?");

    private TablePoints() {}

    /** Empty where it is no number with at most two decimals. */
    static Optional<BigDecimal> read(String text) {
        Matcher found = WRITTEN.matcher(Folded.of(text));
        if (!found.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(found.group(2) + (found.group(3) == null ? "" : "." + found.group(3)));
        boolean negative = !found.group(1).isEmpty() && !found.group(1).equals("+");
        return Optional.of(negative ? number.negate() : number);
    }
}
