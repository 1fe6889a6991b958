package vn.khacphuc.base;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What ran for which day, and how it ended: one row for each job and day. */
@Component
class JobRuns {

    private static final int LONGEST = 1_000;

    private final JdbcClient jdbc;

    JobRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last day a job ran for, well or not; null if it never did. */
    @Nullable
    LocalDate last(String job) {
        return jdbc.sql("SELECT MAX(day) FROM job_run WHERE job = ?")
                .param(job)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }

    /** Days that failed and are still to be done, the oldest first. */
    List<Failed> failed(String job, LocalDate from) {
        return jdbc.sql("""
                        SELECT day, attempts, at FROM job_run
                        WHERE job = ? AND outcome = 'FAILED' AND day >= ? ORDER BY day LIMIT 400""").params(job, from).query(Failed.class).list();
    }

    /** Takes a day's work, in the transaction that does it: another node waits for this one, then finds it done. */
    boolean take(String job, LocalDate day, Instant at) {
        int mine = jdbc.sql("INSERT IGNORE INTO job_run (job, day, at, outcome, attempts) VALUES (?, ?, ?, 'DONE', 1)")
                .params(job, day, at)
                .update();
        return mine == 1 || jdbc.sql("""
                                UPDATE job_run SET outcome = 'DONE', attempts = attempts + 1, at = ?
                                WHERE job = ? AND day = ? AND outcome = 'FAILED'""").params(at, job, day).update() == 1;
    }

    /** Takes a day's work whether it was done or not. */
    void takeAgain(String job, LocalDate day, Instant at) {
        jdbc.sql("""
                        INSERT INTO job_run (job, day, at, outcome, attempts) VALUES (?, ?, ?, 'DONE', 1)
                        ON DUPLICATE KEY UPDATE outcome = 'DONE', attempts = attempts + 1, at = VALUES(at)""").params(job, day, at).update();
    }

    void done(String job, LocalDate day, Tally did, long tookMillis) {
        jdbc.sql("UPDATE job_run SET did = ?, took_ms = ?, failure = NULL WHERE job = ? AND day = ?")
                .params(did.written(), tookMillis, job, day)
                .update();
    }

    /** Remembers a failure, unless another node has done the day's work meanwhile. */
    void failed(String job, LocalDate day, Instant at, Throwable failure, long tookMillis) {
        jdbc.sql("""
                        INSERT INTO job_run (job, day, at, outcome, attempts, took_ms, failure)
                        VALUES (:job, :day, :at, 'FAILED', 1, :took, :failure)
                        ON DUPLICATE KEY UPDATE
                            at = IF(outcome = 'FAILED', VALUES(at), at),
                            attempts = attempts + (outcome = 'FAILED'),
                            took_ms = IF(outcome = 'FAILED', VALUES(took_ms), took_ms),
                            failure = IF(outcome = 'FAILED', VALUES(failure), failure)""")
                .param("job", job)
                .param("day", day)
                .param("at", at)
                .param("took", tookMillis)
                .param("failure", words(failure))
                .update();
    }

    static String words(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    record Failed(LocalDate day, int attempts, Instant at) {}
}
