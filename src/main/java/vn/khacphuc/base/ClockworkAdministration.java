package vn.khacphuc.base;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the administrator run a job for a day, whether it ran then or not. */
@Service
public class ClockworkAdministration {

    private final Clockwork clockwork;
    private final JobRuns runs;
    private final Trail trail;
    private final TransactionTemplate apart;

    ClockworkAdministration(Clockwork clockwork, JobRuns runs, Trail trail, PlatformTransactionManager transactions) {
        this.clockwork = clockwork;
        this.runs = runs;
        this.trail = trail;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Runs a daily job for a day. What it changes is the portal's doing, that it ran is the administrator's.
     *
     * @param job the job's name
     * @param day today or a day of the last 400
     */
    @May(Role.ADMIN)
    public void runFor(Actor by, Submission submission, String job, LocalDate day) {
        DailyJob found = clockwork.daily().stream()
                .filter(candidate -> candidate.name().equals(job))
                .findFirst()
                .orElseThrow(() -> new NotFound("job", job));
        new Refusals()
                .when(day.isAfter(by.today()), "refusal.base.job.future")
                .when(
                        day.isBefore(by.today().minusDays(Clockwork.CAUGHT_UP)),
                        "refusal.base.job.past",
                        Clockwork.CAUGHT_UP)
                .refuse();
        long begin = System.nanoTime();
        runs.takeAgain(job, day, by.at());
        Tally did = run(found, by, day, begin);
        runs.done(job, day, did, Clockwork.millis(begin));
        trail.write(
                by,
                "clockwork.run",
                "clockwork",
                0,
                null,
                Map.of("job", job, "day", day.toString(), "did", did.written()));
    }

    private Tally run(DailyJob job, Actor by, LocalDate day, long begin) {
        try {
            return job.run(Actor.system(by.at()), day);
        } catch (Refusal | Conflict | NotFound why) {
            rememberAfterwards(job, by, day, why, begin);
            throw why;
        } catch (RuntimeException why) {
            rememberAfterwards(job, by, day, why, begin);
            throw new Refusal("refusal.base.job.failed", JobRuns.words(why));
        }
    }

    /** The failure undoes this transaction, and holds the day's row until it has. */
    private void rememberAfterwards(DailyJob job, Actor by, LocalDate day, RuntimeException why, long begin) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                apart.executeWithoutResult(
                        write -> runs.failed(job.name(), day, by.at(), why, Clockwork.millis(begin)));
            }
        });
    }
}
