package vn.khacphuc.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;

/** What happens by itself happens once for each day, whatever fails, and can be seen. */
@PortalTest
class ClockworkTest {

    // 00:10 of 2 March in Vietnam, still the day before in UTC.
    private static final Instant NIGHT = Instant.parse("2031-03-01T17:10:00Z");
    private static final LocalDate DAY = LocalDate.of(2031, 3, 2);
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vaadin-i18n/translations", Locale.forLanguageTag("vi"));
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    ObjectProvider<DailyJob> daily;

    @Autowired
    ObjectProvider<FrequentJob> frequent;

    @Autowired
    JobRuns runs;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Environment environment;

    @Autowired
    District district;

    private Job one;
    private Job other;

    @BeforeEach
    void twoJobs() {
        one = new Job();
        other = new Job();
    }

    @Test
    void everyJobIsOnTheTimetableAndHasItsWords() {
        List<String> names = Stream.concat(
                        daily.stream().map(DailyJob::name), frequent.stream().map(FrequentJob::name))
                .toList();
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Timetable.DAILY.stream(), Timetable.FREQUENT.stream())
                                .toList());
        assertThat(names)
                .allSatisfy(name -> assertThat(TEXTS.containsKey("job." + name)).isTrue());
        assertThat(Timetable.DAILY)
                .allSatisfy(name ->
                        assertThat(TEXTS.containsKey("job." + name + ".hint")).isTrue());
    }

    @Test
    void theDayBeginsAtMidnightInVietnamAndIsRunForOnce() {
        Clockwork clockwork = clockwork(one);
        clockwork.run(NIGHT);
        clockwork.run(NIGHT.plusSeconds(600));
        assertThat(one.ran).containsExactly(DAY);
    }

    @Test
    void everyDayOfAnOutageIsCaughtUpInTurn() {
        Clockwork clockwork = clockwork(one);
        clockwork.run(NIGHT);
        clockwork.run(NIGHT.plusSeconds(4 * 86_400));
        assertThat(one.ran).containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(3), DAY.plusDays(4));
    }

    @Test
    void whatFailsStopsNoOtherJobIsShownAndTriedAgain() {
        one.failing = true;
        Clockwork clockwork = clockwork(one, other);
        assertThat(clockwork.run(NIGHT))
                .singleElement()
                .satisfies(failure -> assertThat(failure.job()).isEqualTo(one.name()));
        assertThat(other.ran).containsExactly(DAY);
        assertThat(row(clockwork, one)).satisfies(row -> {
            assertThat(row.failed()).isTrue();
            assertThat(row.failing()).isOne();
            assertThat(row.failure()).contains("the disk is full");
        });

        one.failing = false;
        assertThat(clockwork.run(NIGHT.plusSeconds(300))).isEmpty();
        assertThat(one.ran).containsExactly(DAY);
        assertThat(row(clockwork, one)).satisfies(row -> {
            assertThat(row.failing()).isZero();
            assertThat(row.missed()).isZero();
            assertThat(row.failure()).isNull();
            assertThat(row.did()).isEqualTo(Tally.of("sent", 3).and("dropped", 1));
        });
        assertThat(queries(clockwork).runs(one.name(), 0, 10))
                .singleElement()
                .satisfies(run -> assertThat(run.attempts()).isEqualTo(2));
    }

    @Test
    void laterDaysWaitForAFailedOneAnHourLong() {
        Clockwork clockwork = clockwork(one);
        one.failsFor = DAY;
        for (int minutes = 0; minutes < 60; minutes += 5) {
            clockwork.run(NIGHT.plusSeconds(minutes * 60L));
        }
        assertThat(one.ran).isEmpty();
        // Given up for the time being: the next day is done, and the failed one tried once an hour.
        clockwork.run(NIGHT.plusSeconds(86_400));
        assertThat(one.ran).containsExactly(DAY.plusDays(1));
        one.failsFor = null;
        clockwork.run(NIGHT.plusSeconds(86_400 + 7_200));
        assertThat(one.ran).containsExactly(DAY.plusDays(1), DAY);
    }

    @Test
    void whatAFailedJobChangedIsUndone() {
        one.failing = true;
        one.writes = true;
        clockwork(one).run(NIGHT);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM setting WHERE name = ?")
                        .param(one.name())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void twoNodesAtOnceRunADayOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            Job job = new Job();
            job.takes = 20;
            Clockwork node1 = clockwork(job);
            Clockwork node2 = clockwork(job);
            try (var pool = Executors.newFixedThreadPool(2)) {
                List<Callable<Object>> both = List.of(() -> node1.run(NIGHT), () -> node2.run(NIGHT));
                for (var done : pool.invokeAll(both)) {
                    assertThat((List<?>) done.get()).isEmpty();
                }
            }
            assertThat(job.ran).containsExactly(DAY);
        }
    }

    @Test
    void theAdministratorRunsADayAgainAndTheTrailTellsIt() {
        Clockwork clockwork = clockwork(one);
        clockwork.run(NIGHT);
        District.Made d = district.make();
        administration(clockwork).runFor(d.admin().at(NIGHT), Submission.first(), one.name(), DAY);
        assertThat(one.ran).containsExactly(DAY, DAY);
        assertThat(jdbc.sql("SELECT after_values FROM audit_entry WHERE account_id = ? AND verb = 'clockwork.run'")
                        .param(d.admin().accountId())
                        .query(String.class)
                        .single())
                .contains(one.name(), "2031-03-02", "sent=3");
    }

    @Test
    void onlyDaysThatHaveComeCanBeRunFor() {
        Clockwork clockwork = clockwork(one);
        Actor admin = district.make().admin().at(NIGHT);
        ClockworkAdministration administration = administration(clockwork);
        assertThatThrownBy(() -> administration.runFor(admin, Submission.first(), one.name(), DAY.plusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.base.job.future");
        assertThatThrownBy(() -> administration.runFor(admin, Submission.first(), one.name(), DAY.minusDays(401)))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.base.job.past");
        assertThatThrownBy(() -> administration.runFor(admin, Submission.first(), "nothing", DAY))
                .isInstanceOf(NotFound.class);
        assertThat(one.ran).isEmpty();
    }

    @Test
    void aRunByHandThatFailsChangesNothingAndIsShown() {
        Clockwork clockwork = clockwork(one);
        one.failing = true;
        one.writes = true;
        Actor admin = district.make().admin().at(NIGHT);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> administration(clockwork).runFor(admin, Submission.first(), one.name(), DAY)))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.base.job.failed");
        assertThat(row(clockwork, one).failure()).contains("the disk is full");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM setting WHERE name = ?")
                        .param(one.name())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void eachNodeTellsHowItsMinutesWent() {
        List<Boolean> fails = new ArrayList<>(List.of(false, true, false));
        String name = "test.minute-" + NUMBER.incrementAndGet() + System.nanoTime();
        FrequentJob job = new FrequentJob() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Tally run(Instant at) {
                if (fails.removeFirst()) {
                    throw new IllegalStateException("no answer");
                }
                return fails.size() == 2 ? Tally.of("sent", 2) : Tally.NOTHING;
            }
        };
        FrequentRuns minutes = new FrequentRuns(provider(FrequentJob.class, job), jdbc, environment);
        ClockworkQueries queries = new ClockworkQueries(clockwork(), minutes, jdbc);
        minutes.run(NIGHT);
        minutes.run(NIGHT.plusSeconds(60));
        assertThat(queries.frequent(NIGHT.plusSeconds(60))).singleElement().satisfies(row -> {
            assertThat(row.isFailing()).isTrue();
            assertThat(row.failure()).contains("no answer");
        });
        minutes.run(NIGHT.plusSeconds(120));
        assertThat(queries.frequent(NIGHT.plusSeconds(120))).singleElement().satisfies(row -> {
            assertThat(row.failing()).isFalse();
            assertThat(row.at()).isEqualTo(NIGHT.plusSeconds(120));
            assertThat(row.did()).isEqualTo(Tally.of("sent", 2));
            assertThat(row.didAt()).isEqualTo(NIGHT);
        });
    }

    @Test
    void aNodeThatIsGoneIsSaidToBeGoneAndFailsNoMore() {
        String name = "test.gone-" + NUMBER.incrementAndGet() + System.nanoTime();
        FrequentJob job = new FrequentJob() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Tally run(Instant at) {
                throw new IllegalStateException("the power went");
            }
        };
        MockEnvironment another = new MockEnvironment().withProperty("server.port", name);
        FrequentRuns gone = new FrequentRuns(provider(FrequentJob.class, job), jdbc, another);
        ClockworkQueries queries = new ClockworkQueries(clockwork(), gone, jdbc);
        gone.run(NIGHT);
        assertThat(queries.frequent(NIGHT.plusSeconds(180))).singleElement().satisfies(row -> {
            assertThat(row.silent()).isFalse();
            assertThat(row.isFailing()).isTrue();
        });
        assertThat(queries.frequent(NIGHT.plusSeconds(181))).singleElement().satisfies(row -> {
            assertThat(row.silent()).isTrue();
            assertThat(row.isFailing()).isFalse();
        });
    }

    private Clockwork clockwork(DailyJob... jobs) {
        return new Clockwork(provider(DailyJob.class, jobs), runs, transaction);
    }

    private ClockworkAdministration administration(Clockwork clockwork) {
        return new ClockworkAdministration(clockwork, runs, trail, transactions);
    }

    private ClockworkQueries queries(Clockwork clockwork) {
        return new ClockworkQueries(clockwork, new FrequentRuns(provider(FrequentJob.class), jdbc, environment), jdbc);
    }

    private JobRow row(Clockwork clockwork, Job job) {
        return queries(clockwork).daily(DAY).stream()
                .filter(row -> row.name().equals(job.name()))
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static <T> ObjectProvider<T> provider(Class<T> type, T... beans) {
        StaticListableBeanFactory factory = new StaticListableBeanFactory();
        for (int i = 0; i < beans.length; i++) {
            factory.addBean("bean" + i, beans[i]);
        }
        return factory.getBeanProvider(type);
    }

    /** Remembers for which days it ran. */
    private class Job implements DailyJob {

        private final String name = "test.job-" + NUMBER.incrementAndGet() + "-" + System.nanoTime();
        private final List<LocalDate> ran = Collections.synchronizedList(new ArrayList<>());
        private boolean failing;
        private boolean writes;
        private int takes;
        private LocalDate failsFor;

        @Override
        public String name() {
            return name;
        }

        @Override
        public Tally run(Actor by, LocalDate day) {
            if (writes) {
                jdbc.sql("INSERT INTO setting (name, setting_value) VALUES (?, '1')")
                        .param(name)
                        .update();
            }
            if (failing || day.equals(failsFor)) {
                throw new IllegalStateException("the disk is full");
            }
            if (takes > 0) {
                pause();
            }
            ran.add(day);
            return Tally.of("sent", 3).and("dropped", 1).and("none", 0);
        }

        private void pause() {
            try {
                Thread.sleep(takes);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
