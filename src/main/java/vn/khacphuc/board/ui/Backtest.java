package vn.khacphuc.board.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.figures.BacktestWeek;

/** The weeks in which both ways forecast, together. Percent, null where nothing was flagged or nothing missed. */
record Backtest(
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
                share(both, BacktestWeek::right, BacktestWeek::flagged),
                share(both, BacktestWeek::right, BacktestWeek::missed),
                mean(both, BacktestWeek::brier),
                share(both, BacktestWeek::plainRight, BacktestWeek::plainFlagged),
                share(both, BacktestWeek::plainRight, BacktestWeek::missed),
                mean(both, BacktestWeek::plainBrier));
    }

    private static @Nullable BigDecimal share(
            List<BacktestWeek> weeks, ToIntFunction<BacktestWeek> part, ToIntFunction<BacktestWeek> whole) {
        int all = weeks.stream().mapToInt(whole).sum();
        return all == 0
                ? null
                : BigDecimal.valueOf(100L * weeks.stream().mapToInt(part).sum())
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
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
