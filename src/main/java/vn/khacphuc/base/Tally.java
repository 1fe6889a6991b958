package vn.khacphuc.base;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a job did, in numbers.
 *
 * @param counts how many of what; {@code job.did.<key>} says it in words. What is none is left out
 */
public record Tally(Map<String, Long> counts) {

    public static final Tally NOTHING = new Tally(Map.of());

    public Tally {
        counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    public static Tally of(String key, long count) {
        return NOTHING.and(key, count);
    }

    /** The same with so many more of something. */
    public Tally and(String key, long count) {
        if (count == 0) {
            return this;
        }
        Map<String, Long> more = new LinkedHashMap<>(counts);
        more.merge(key, count, Long::sum);
        return new Tally(more);
    }

    /** As it is kept: {@code sent=3;dropped=1}. */
    String written() {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining(";"));
    }

    /** From what {@link #written} gave. */
    static Tally read(String written) {
        Tally tally = NOTHING;
        for (String count : written.split(";")) {
            int sign = count.indexOf('=');
            if (sign > 0 && count.substring(sign + 1).matches("\\d{1,18}")) {
                tally = tally.and(count.substring(0, sign), Long.parseLong(count.substring(sign + 1)));
            }
        }
        return tally;
    }
}
