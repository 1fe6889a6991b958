package vn.khacphuc.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskForecast;
import vn.khacphuc.plans.TaskForecasts;
import vn.khacphuc.plans.TaskQueries;

@PortalTest
class LateForecastTest {

    private static final int TASKS = 60;

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Progress progress;

    @Autowired
    LateForecast job;

    @Autowired
    ForecastQueries queries;

    @Autowired
    TaskForecasts forecasts;

    @Autowired
    TaskQueries tasks;

    @Autowired
    BoardQueries board;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private District.Made d;
    private int year;

    @Test
    void silenceIsLearntAsASignAndSaidWithItsReasonAndTestedByWhatWasKnownThen() {
        forget();
        d = district.make();
        year = 2071;
        LocalDate begin = at(d.head(), 0).today();
        long plan = planned.plan(at(d.head(), 0));
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            ids.add(planned.add(
                    at(d.head(), 0), plan, Planned.task(d.official(), Deadline.day(begin.plusDays(30 + i)))));
        }
        long busy = planned.add(at(d.head(), 0), plan, Planned.task(d.official(), Deadline.day(begin.plusDays(104))));
        long silent = planned.add(at(d.head(), 0), plan, Planned.task(d.official(), Deadline.day(begin.plusDays(104))));
        planned.approve(at(d.head(), 0), at(d.coordinator(), 0), plan);

        // Every other task is reported on and done in time; nothing is heard of the others.
        int middle = 58;
        List<Map<String, Object>> saidThen = List.of();
        for (int day = 1; day <= 100; day++) {
            if (day == middle) {
                run(begin.plusDays(day));
                saidThen = said(begin.plusDays(day));
            }
            for (int i = 0; i < TASKS; i += 2) {
                if (day == 30 + i - 12 || day == 30 + i - 6) {
                    report(ids.get(i), day, day == 30 + i - 12 ? 40 : 80);
                }
                if (day == 30 + i - 1) {
                    Actor by = at(d.official(), day);
                    progress.reportDone(by, planned.task(by, ids.get(i)), ids.get(i), planned.done(by, ids.get(i)));
                }
            }
        }
        report(busy, 97, 85);
        LocalDate today = begin.plusDays(100);
        run(today);

        assertThat(queries.state(today).orElseThrow())
                .satisfies(state -> assertThat(state.inUse()).isTrue())
                .satisfies(state -> assertThat(state.ended()).isEqualTo(TASKS));
        TaskForecast late = forecasts.of(d.leader().scope(), silent, today).orElseThrow();
        assertThat(late.late()).isTrue();
        assertThat(late.risk()).isGreaterThan(new BigDecimal("0.8"));
        assertThat(late.reasons())
                .extracting(TaskForecast.Reason::sign)
                .as("nothing was heard of it")
                .containsAnyOf("SILENT", "UNSTARTED", "BEHIND");
        assertThat(late.reasons())
                .allSatisfy(reason -> assertThat(reason.cases()).isPositive());
        TaskForecast kept = forecasts.of(d.leader().scope(), busy, today).orElseThrow();
        assertThat(kept.late()).as("four days left, but under way").isFalse();
        assertThat(kept.risk()).isLessThan(new BigDecimal("0.5"));

        Frame frame = new Frame(d.authority(), year, null, today);
        assertThat(board.willBeLate(d.leader().scope(), frame))
                .as("the figure counts its list")
                .isEqualTo(tasks.count(d.leader().scope(), TaskFilter.all().forecastLate(), today))
                .isEqualTo(1);
        assertThat(forecasts.of(d.head2().scope(), silent, today))
                .as("another unit's")
                .isEmpty();

        List<BacktestWeek> weeks = queries.weeks(d.leader().scope(), today, 26);
        assertThat(weeks).isNotEmpty();
        List<BacktestWeek> forecast =
                weeks.stream().filter(week -> week.brier() != null).toList();
        assertThat(forecast).isNotEmpty();
        assertThat(forecast.stream().mapToInt(BacktestWeek::right).sum())
                .as("of the late ones more are found than by the plain rule")
                .isGreaterThan(
                        forecast.stream().mapToInt(BacktestWeek::plainRight).sum());
        assertThat(forecast).allSatisfy(week -> assertThat(week.brier()).isLessThanOrEqualTo(week.plainBrier()));
        assertThat(weeks)
                .anySatisfy(week -> assertThat(week.brier())
                        .as("too few had ended at first")
                        .isNull());

        assertThat(saidThen).isNotEmpty();
        forget();
        run(today);
        assertThat(said(begin.plusDays(middle)))
                .as("seen anew, that Monday is as it was seen then")
                .isEqualTo(saidThen);
    }

    @Test
    void belowTheStatedNumberOfEndedTasksThePlainRuleIsShownAndSaid() {
        forget();
        d = district.make();
        year = 2075;
        LocalDate today = at(d.head(), 10).today();
        long plan = planned.plan(at(d.head(), 0));
        long soon = planned.add(at(d.head(), 0), plan, Planned.task(d.official(), Deadline.day(today.plusDays(6))));
        long later = planned.add(at(d.head(), 0), plan, Planned.task(d.official(), Deadline.day(today.plusDays(7))));
        planned.approve(at(d.head(), 0), at(d.coordinator(), 0), plan);
        run(today);

        assertThat(queries.state(today).orElseThrow().inUse()).isFalse();
        assertThat(forecasts.of(d.head().scope(), soon, today).orElseThrow())
                .satisfies(forecast -> assertThat(forecast.late()).isTrue())
                .satisfies(forecast -> assertThat(forecast.risk()).isNull())
                .satisfies(forecast ->
                        assertThat(forecast.reasons().getFirst().value()).isEqualTo(6));
        assertThat(forecasts.of(d.head().scope(), later, today).orElseThrow().late())
                .isFalse();

        Actor by = at(d.official(), 10);
        progress.reportDone(by, planned.task(by, soon), soon, planned.done(by, soon));
        assertThat(forecasts.of(d.head().scope(), soon, today))
                .as("what is reported done is forecast no more")
                .isEmpty();
    }

    @Test
    void theSameCasesGiveTheSameWeightsAndTheRiskFollowsWhatHappened() {
        List<KnownCase> cases = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 3, 2);
        int silent = 1 << Sign.SILENT.ordinal();
        for (int i = 0; i < 200; i++) {
            cases.add(new KnownCase(
                    day, i, 1, 2, day.plusDays(3), i % 2 == 0 ? silent : 0, i % 2 == 0 ? i % 10 != 0 : i % 9 == 0));
        }
        RiskModel model = RiskModel.learn(cases);
        assertThat(model).isEqualTo(RiskModel.learn(cases));
        assertThat(model.risk(silent)).isBetween(0.75, 0.82);
        assertThat(model.risk(0)).isBetween(0.09, 0.15);
        assertThat(model.weights().get(Sign.PAUSED)).as("never seen").isEqualTo(0);
        assertThat(RiskModel.learn(List.of()).risk(silent))
                .as("nothing is known")
                .isEqualTo(0.5);
    }

    private void report(long task, int day, int percent) {
        Actor by = at(d.official(), day);
        progress.report(by, planned.task(by, task), task, new ProgressDraft(percent, "Đã làm", "", false));
    }

    private void run(LocalDate day) {
        Actor by = Actor.system(day.atStartOfDay(Actor.ZONE).toInstant());
        transaction.executeWithoutResult(status -> job.run(by, day));
    }

    private List<Map<String, Object>> said(LocalDate day) {
        return jdbc.sql("SELECT task_id, due, signs, plain, risk FROM forecast_case WHERE day = ? ORDER BY task_id")
                .param(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .query()
                .listOfRows();
    }

    /** Forecasts are of all districts together: what other tests left there is not looked at. */
    private void forget() {
        jdbc.sql("DELETE FROM forecast_case").update();
        jdbc.sql("DELETE FROM forecast_model").update();
        jdbc.sql("DELETE FROM task_forecast").update();
    }

    private Actor at(Actor actor, int day) {
        return Scored.in(actor, year, day);
    }
}
