package vn.khacphuc.audit;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a thing, by field.
 *
 * @param before values of the former state, without those that were not there
 * @param after values of the latter; of a new thing without those that are not there
 */
record Difference(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {

    /** @param was empty for a new thing */
    static Difference between(Map<String, ? extends @Nullable Object> was, Map<String, ? extends @Nullable Object> is) {
        Map<String, @Nullable Object> before = new TreeMap<>();
        Map<String, @Nullable Object> after = new TreeMap<>();
        is.forEach((name, value) -> {
            Object former = was.get(name);
            if (same(former, value)) {
                return;
            }
            if (!isNothing(former)) {
                before.put(name, plain(former));
            }
            if (!was.isEmpty() || !isNothing(value)) {
                after.put(name, plain(value));
            }
        });
        return new Difference(before, after);
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other)
                || (one instanceof BigDecimal a && other instanceof BigDecimal b && a.compareTo(b) == 0);
    }

    /** What a thing does not have is not worth a word. */
    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value.equals(false)
                || value.equals("")
                || (value instanceof Number number && new BigDecimal(number.toString()).signum() == 0);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Date || value instanceof Instant ? value.toString() : value;
    }
}
