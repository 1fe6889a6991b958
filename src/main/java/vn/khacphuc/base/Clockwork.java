package vn.khacphuc.base;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the daily jobs for a day, and for the days before it that were missed. A job that fails stops no other one; it is
 * tried again, and its later days wait for that, though not for ever.
 */
@Component
public class Clockwork {

    /** After a longer outage only the last days are caught up. */
    static final int CAUGHT_UP = 400;

    // About an hour of trying; what fails longer holds up its later days no more, and is tried once an hour.
    private static final int HOLDS_UP = 12;
    private static final Duration LATER = Duration.ofHours(1);

    private final ObjectProvider<DailyJob> jobs;
    private final JobRuns runs;
    private final TransactionTemplate transaction;

    Clockwork(ObjectProvider<DailyJob> jobs, JobRuns runs, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.runs = runs;
        this.transaction = transaction;
    }

    /** A job that failed, for which day, and why. */
    public record Failure(String job, LocalDate day, RuntimeException why) {}

    /**
     * Runs what has not run yet up to and including the day of the moment. A job that never ran begins with that day.
     *
     * @param at the moment it runs, and the last day it runs for
     * @return what failed
     */
    public List<Failure> run(Instant at) {
        return run(at, Set.of());
    }

    /** The same without some jobs, named: the sample needs what changes its matters, not what keeps the house. */
    public List<Failure> run(Instant at, Set<String> without) {
        Actor by = Actor.system(at);
        List<Failure> failures = new ArrayList<>();
        for (DailyJob job : daily()) {
            if (!without.contains(job.name())) {
                run(job, by, failures);
            }
        }
        return failures;
    }

    /** The jobs in the order in which they run. */
    List<DailyJob> daily() {
        return jobs.stream()
                .sorted(Comparator.comparingInt(job -> Timetable.place(Timetable.DAILY, job.name())))
                .toList();
    }

    private void run(DailyJob job, Actor by, List<Failure> failures) {
        for (LocalDate day : days(job, by)) {
            long begin = System.nanoTime();
            try {
                transaction.executeWithoutResult(status -> once(job, by, day, begin));
            } catch (RuntimeException why) {
                runs.failed(job.name(), day, by.at(), why, millis(begin));
                failures.add(new Failure(job.name(), day, why));
                return;
            }
        }
    }

    /** What failed before goes first; what is tried once an hour goes last, so that its failing again holds nothing up. */
    private List<LocalDate> days(DailyJob job, Actor by) {
        List<JobRuns.Failed> failed = runs.failed(job.name(), by.today().minusDays(CAUGHT_UP));
        Stream<LocalDate> holdingUp =
                failed.stream().filter(day -> day.attempts() < HOLDS_UP).map(JobRuns.Failed::day);
        Stream<LocalDate> hourly = failed.stream()
                .filter(day ->
                        day.attempts() >= HOLDS_UP && day.at().isBefore(by.at().minus(LATER)))
                .map(JobRuns.Failed::day);
        Stream<LocalDate> due = next(job, by.today()).datesUntil(by.today().plusDays(1));
        return Stream.of(holdingUp, due, hourly).flatMap(days -> days).toList();
    }

    private LocalDate next(DailyJob job, LocalDate today) {
        LocalDate last = runs.last(job.name());
        if (last == null) {
            return today;
        }
        LocalDate following = last.plusDays(1);
        LocalDate earliest = today.minusDays(CAUGHT_UP);
        return following.isAfter(today) ? today.plusDays(1) : following.isBefore(earliest) ? earliest : following;
    }

    private void once(DailyJob job, Actor by, LocalDate day, long begin) {
        if (runs.take(job.name(), day, by.at())) {
            runs.done(job.name(), day, job.run(by, day), millis(begin));
        }
    }

    static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
