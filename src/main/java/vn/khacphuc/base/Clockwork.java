package vn.khacphuc.base;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the daily jobs for a day, and for the days before it that were missed. */
@Component
public class Clockwork {

    // After a longer outage only the last days are caught up.
    private static final int CAUGHT_UP = 400;

    private final ObjectProvider<DailyJob> jobs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Clockwork(ObjectProvider<DailyJob> jobs, JdbcClient jdbc, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Runs what has not run yet up to and including the day of the moment. A job that never ran begins with that day.
     *
     * @param at the moment it runs, and the last day it runs for
     */
    public void run(Instant at) {
        run(at, Set.of());
    }

    /** The same without some jobs, named: the sample needs what changes its matters, not what keeps the house. */
    public void run(Instant at, Set<String> without) {
        Actor by = Actor.system(at);
        jobs.orderedStream()
                .filter(job -> !without.contains(job.name()))
                .forEach(job ->
                        next(job, by.today()).datesUntil(by.today().plusDays(1)).forEach(day -> once(job, by, day)));
    }

    private LocalDate next(DailyJob job, LocalDate today) {
        LocalDate last = jdbc.sql("SELECT MAX(day) FROM job_run WHERE job = ?")
                .param(job.name())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst();
        if (last == null) {
            return today;
        }
        LocalDate following = last.plusDays(1);
        LocalDate earliest = today.minusDays(CAUGHT_UP);
        return following.isAfter(today) ? today.plusDays(1) : following.isBefore(earliest) ? earliest : following;
    }

    /** The row is written first: another node that runs the same day waits for this one, then finds it done. */
    private void once(DailyJob job, Actor by, LocalDate day) {
        transaction.executeWithoutResult(status -> {
            int mine = jdbc.sql("INSERT IGNORE INTO job_run (job, day, at) VALUES (?, ?, ?)")
                    .params(job.name(), day, by.at())
                    .update();
            if (mine == 1) {
                job.run(by, day);
            }
        });
    }
}
