package vn.khacphuc.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a task will miss its deadline.
 *
 * @param day day at whose beginning it was forecast
 * @param due the deadline it is about; moved since, the forecast says nothing
 * @param risk of being late, 0 to 1; null where too little is known and the plain rule stands in
 * @param modelDay day the weights were estimated, null with the plain rule
 * @param reasons what speaks for being late, the weightiest first
 */
public record TaskForecast(
        long taskId,
        LocalDate day,
        LocalDate due,
        boolean late,
        @Nullable BigDecimal risk,
        @Nullable LocalDate modelDay,
        List<Reason> reasons) {

    /**
     * A sign that is seen.
     *
     * @param sign its name; {@code plans.forecast.sign.<sign>} is its text
     * @param value days, percent or times, as the sign means
     * @param missed of the cases before with this sign, how many were late; 0 of 0 with the plain rule
     */
    public record Reason(String sign, int value, int missed, int cases) {

        String written() {
            return sign + ":" + value + ":" + missed + ":" + cases;
        }

        static Reason read(String text) {
            String[] parts = text.split(":", -1);
            return new Reason(
                    parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
        }
    }
}
