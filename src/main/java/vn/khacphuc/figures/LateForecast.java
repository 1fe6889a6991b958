package vn.khacphuc.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.DailyJob;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.Tally;
import vn.khacphuc.base.Timetable;
import vn.khacphuc.plans.TaskForecast;
import vn.khacphuc.plans.TaskForecasts;

/**
 * Forecasts each day which open tasks will miss their deadline, from what is known at its beginning. On Mondays it keeps what
 * it saw and said, and estimates the weights anew from the Mondays before whose outcome is known: what it is tested by is
 * what it said at the time.
 */
@Component
class LateForecast implements DailyJob {

    // Weights below are not worth a word.
    private static final double TOLD = 0.1;

    // A year that is tested, and the year that its first Monday learnt from.
    private static final int WEEKS = 105;

    private final Snapshots snapshots;
    private final ForecastRecords records;
    private final TaskForecasts forecasts;
    private final Settings settings;

    LateForecast(Snapshots snapshots, ForecastRecords records, TaskForecasts forecasts, Settings settings) {
        this.snapshots = snapshots;
        this.records = records;
        this.forecasts = forecasts;
        this.settings = settings;
    }

    @Override
    public String name() {
        return Timetable.LATE_FORECAST;
    }

    @Override
    public Tally run(Actor by, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        // Weeks that nobody looked at are looked at now, as they were: all of two years on the first day.
        LocalDate next = records.latest(day).map(last -> last.plusWeeks(1)).orElse(monday.minusWeeks(WEEKS));
        LocalDate earliest = monday.minusWeeks(WEEKS);
        for (LocalDate week = next.isBefore(earliest) ? earliest : next;
                !week.isAfter(monday);
                week = week.plusWeeks(1)) {
            look(week);
        }
        records.forget(earliest);
        if (forecasts.latest().filter(day::isBefore).isPresent()) {
            return Tally.NOTHING;
        }
        RiskModel model = records.model(monday).orElse(null);
        List<TaskForecast> made = snapshots.open(day, records.past(monday)).stream()
                .map(seen -> forecast(seen, day, model, monday))
                .toList();
        forecasts.replace(made);
        return Tally.of("forecast", made.size());
    }

    private void look(LocalDate week) {
        List<KnownCase> known = snapshots.known(week);
        Past past = Past.of(known);
        RiskModel model = RiskModel.learn(known);
        boolean inUse = past.all().ended() >= settings.number(ForecastSettings.LEAST_ENDED);
        int missed = (int) known.stream().filter(KnownCase::missed).count();
        records.save(week, known.size(), missed, model, inUse, past);
        records.save(week, snapshots.open(week, past), inUse ? model : null);
    }

    private static TaskForecast forecast(Snapshot seen, LocalDate day, @Nullable RiskModel model, LocalDate monday) {
        if (model == null) {
            boolean late = seen.left() < Sign.WEEK;
            return new TaskForecast(
                    seen.taskId(),
                    day,
                    seen.due(),
                    late,
                    null,
                    null,
                    late ? List.of(new TaskForecast.Reason(Sign.SHORT.name(), seen.left(), 0, 0)) : List.of());
        }
        int signs = Sign.bits(seen);
        return new TaskForecast(
                seen.taskId(),
                day,
                seen.due(),
                model.isLate(signs),
                ForecastRecords.risk(model, signs),
                monday,
                reasons(seen, signs, model));
    }

    private static List<TaskForecast.Reason> reasons(Snapshot seen, int signs, RiskModel model) {
        return Sign.of(signs).stream()
                .filter(sign -> model.weights().getOrDefault(sign, 0d) >= TOLD)
                .sorted(Comparator.comparingDouble(
                                (Sign sign) -> -model.weights().getOrDefault(sign, 0d))
                        .thenComparing(Comparator.naturalOrder()))
                .map(sign -> {
                    Misses tally = model.tallies().getOrDefault(sign, Misses.NONE);
                    return new TaskForecast.Reason(sign.name(), sign.value(seen), tally.missed(), tally.ended());
                })
                .toList();
    }
}
