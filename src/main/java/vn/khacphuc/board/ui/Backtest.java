package vn.khacphuc.board.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.figures.BacktestWeek;

/**
 * The weeks in which both ways forecast, together. Percent, null where nothing was flagged or nothing missed.
 *
 * @param weeks how many there are
 * @param alarms how often the forecast said late
 * @param plainAlarms how often the plain rule did
 * @param plainAhead weeks in which the plain rule caught more
 */
record Backtest(
        int weeks,
        int alarms,
        int plainAlarms,
        int plainAhead,
        @Nullable BigDecimal precision,
        @Nullable BigDecimal recall,
        @Nullable BigDecimal brier,
        @Nullable BigDecimal plainPrecision,
        @Nullable BigDecimal plainRecall,
        @Nullable BigDecimal plainBrier) {

    static Backtest of(List<BacktestWeek> weeks) {
        List<BacktestWeek> both =
                weeks.stream().filter(week -> week.brier() != null).toList();
        return new Backtest(
                both.size(),
                sum(both, BacktestWeek::flagged),
                sum(both, BacktestWeek::plainFlagged),
                (int) both.stream()
                        .filter(week -> week.plainRight() > week.right())
                        .count(),
                share(both, BacktestWeek::right, BacktestWeek::flagged),
                share(both, BacktestWeek::right, BacktestWeek::missed),
                mean(both, BacktestWeek::brier),
                share(both, BacktestWeek::plainRight, BacktestWeek::plainFlagged),
                share(both, BacktestWeek::plainRight, BacktestWeek::missed),
                mean(both, BacktestWeek::plainBrier));
    }

    private static @Nullable BigDecimal share(
            List<BacktestWeek> weeks, ToIntFunction<BacktestWeek> part, ToIntFunction<BacktestWeek> whole) {
        int all = sum(weeks, whole);
        return all == 0
                ? null
                : BigDecimal.valueOf(100L * sum(weeks, part)).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    private static int sum(List<BacktestWeek> weeks, ToIntFunction<BacktestWeek> number) {
        return weeks.stream().mapToInt(number).sum();
    }

    /** Weighted by the tasks of each week. */
    private static @Nullable BigDecimal mean(
            List<BacktestWeek> weeks, Function<BacktestWeek, @Nullable BigDecimal> figure) {
        long all = weeks.stream().mapToLong(BacktestWeek::tasks).sum();
        BigDecimal sum = BigDecimal.ZERO;
        for (BacktestWeek week : weeks) {
            BigDecimal one = figure.apply(week);
            sum = one == null ? sum : sum.add(one.multiply(BigDecimal.valueOf(week.tasks())));
        }
        return all == 0 ? null : sum.divide(BigDecimal.valueOf(all), 3, RoundingMode.HALF_UP);
    }
}
