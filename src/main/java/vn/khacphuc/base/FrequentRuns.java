package vn.khacphuc.base;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs the jobs of every minute, and remembers for each node when each last ran, what it last did and why it last failed. */
@Component
public class FrequentRuns {

    private static final Logger LOG = LoggerFactory.getLogger(FrequentRuns.class);
    private static final Duration FORGOTTEN = Duration.ofDays(7);

    private final ObjectProvider<FrequentJob> jobs;
    private final JdbcClient jdbc;
    private final String node;

    FrequentRuns(ObjectProvider<FrequentJob> jobs, JdbcClient jdbc, Environment environment) {
        this.jobs = jobs;
        this.jdbc = jdbc;
        node = host() + ":" + environment.getProperty("server.port", "8080");
    }

    /** Runs them all, each whatever becomes of the others. */
    public void run(Instant at) {
        frequent().forEach(job -> run(job, at));
        jdbc.sql("DELETE FROM frequent_run WHERE at < ?")
                .param(at.minus(FORGOTTEN))
                .update();
    }

    /** The jobs in the order in which they run. */
    List<FrequentJob> frequent() {
        return jobs.stream()
                .sorted(Comparator.comparingInt(job -> Timetable.place(Timetable.FREQUENT, job.name())))
                .toList();
    }

    private void run(FrequentJob job, Instant at) {
        long begin = System.nanoTime();
        try {
            remember(job, at, job.run(at), begin);
        } catch (RuntimeException failure) {
            LOG.error("{} failed and is tried again in a minute", job.name(), failure);
            rememberFailure(job, at, failure, begin);
        }
    }

    private void remember(FrequentJob job, Instant at, Tally did, long begin) {
        boolean something = !did.counts().isEmpty();
        jdbc.sql("""
                        INSERT INTO frequent_run (job, node, at, took_ms, did, did_at, failing)
                        VALUES (:job, :node, :at, :took, :did, :didAt, FALSE)
                        ON DUPLICATE KEY UPDATE at = VALUES(at), took_ms = VALUES(took_ms), failing = FALSE,
                            did = COALESCE(VALUES(did), did), did_at = COALESCE(VALUES(did_at), did_at)""")
                .param("job", job.name())
                .param("node", node)
                .param("at", at)
                .param("took", Clockwork.millis(begin))
                .param("did", something ? did.written() : null)
                .param("didAt", something ? at : null)
                .update();
    }

    private void rememberFailure(FrequentJob job, Instant at, RuntimeException failure, long begin) {
        try {
            jdbc.sql("""
                            INSERT INTO frequent_run (job, node, at, took_ms, failing, failure, failed_at)
                            VALUES (:job, :node, :at, :took, TRUE, :failure, :at)
                            ON DUPLICATE KEY UPDATE at = VALUES(at), took_ms = VALUES(took_ms), failing = TRUE,
                                failure = VALUES(failure), failed_at = VALUES(failed_at)""")
                    .param("job", job.name())
                    .param("node", node)
                    .param("at", at)
                    .param("took", Clockwork.millis(begin))
                    .param("failure", JobRuns.words(failure))
                    .update();
        } catch (RuntimeException databaseGone) {
            LOG.error("The failure of {} could not be remembered either", job.name(), databaseGone);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
