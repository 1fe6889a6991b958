package vn.khacphuc.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** From this risk on a task is said to be late. */
    static final double LATE = 0.5;

    // Weights below are not worth a word.
    private static final double TOLD = 0.1;
    private static final int WEEKS = 53;

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
        // Weeks that nobody looked at are looked at now, as they were: all of the year before on the first day.
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
        List<TaskForecast> made = snapshots.open(day, records.units(monday)).stream()
                .map(seen -> forecast(seen, day, model, monday))
                .toList();
        forecasts.replace(made);
        return Tally.of("forecast", made.size());
    }

    private void look(LocalDate week) {
        List<KnownCase> known = snapshots.known(week);
        Map<Long, KnownCase> ended = new HashMap<>();
        known.forEach(one -> ended.put(one.taskId(), one));
        Map<Long, Misses> units = new HashMap<>();
        ended.values()
                .forEach(one -> units.merge(
                        one.unitId(), new Misses(0, 0).and(one.missed()), (old, fresh) -> old.and(one.missed())));
        RiskModel model = RiskModel.learn(known);
        boolean inUse = ended.size() >= settings.number(ForecastSettings.LEAST_ENDED);
        int missed = (int) known.stream().filter(KnownCase::missed).count();
        records.save(week, ended.size(), known.size(), missed, model, inUse, units);
        records.save(week, snapshots.open(week, units), inUse ? model : null);
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
        double risk = model.risk(signs);
        return new TaskForecast(
                seen.taskId(),
                day,
                seen.due(),
                risk >= LATE,
                ForecastRecords.rounded(risk),
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
                    Misses tally = model.tallies().getOrDefault(sign, new Misses(0, 0));
                    return new TaskForecast.Reason(sign.name(), sign.value(seen), tally.missed(), tally.ended());
                })
                .toList();
    }
}
