package vn.khacphuc.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the clockwork goes. For the administrator alone. */
@Service
@Transactional(readOnly = true)
public class ClockworkQueries {

    private static final int NODES = 200;

    /** Three times the minute after which a node runs its jobs again. */
    private static final Duration SILENT = Duration.ofMinutes(3);

    private final Clockwork clockwork;
    private final FrequentRuns frequentRuns;
    private final JdbcClient jdbc;

    ClockworkQueries(Clockwork clockwork, FrequentRuns frequentRuns, JdbcClient jdbc) {
        this.clockwork = clockwork;
        this.frequentRuns = frequentRuns;
        this.jdbc = jdbc;
    }

    /** Every daily job in the order in which they run, with its last run. */
    public List<JobRow> daily(LocalDate today) {
        Map<String, JobRow> ran = jdbc
                .sql("""
                        SELECT r.job, r.day, r.at, r.took_ms, r.outcome, r.did, r.failure,
                               DATEDIFF(:today, s.first) + 1 - s.done AS missed, s.failing
                        FROM (SELECT job, MIN(day) AS first, MAX(day) AS last,
                                     SUM(outcome = 'DONE' AND day <= :today) AS done, SUM(outcome = 'FAILED') AS failing
                              FROM job_run GROUP BY job) s
                        JOIN job_run r ON r.job = s.job AND r.day = s.last""")
                .param("today", today)
                .query((row, number) -> new JobRow(
                        row.getString("job"),
                        row.getObject("day", LocalDate.class),
                        moment(row, "at"),
                        row.getObject("took_ms", Long.class),
                        row.getString("outcome").equals("FAILED"),
                        did(row),
                        row.getString("failure"),
                        Math.max(0, row.getLong("missed")),
                        row.getLong("failing")))
                .list()
                .stream()
                .collect(Collectors.toMap(JobRow::name, Function.identity()));
        return clockwork.daily().stream()
                .map(job -> ran.getOrDefault(
                        job.name(), new JobRow(job.name(), null, null, null, false, Tally.NOTHING, null, 0, 0)))
                .toList();
    }

    /** The last runs of a job, the latest day first. */
    public List<JobRunRow> runs(String job, int offset, int limit) {
        return jdbc.sql("""
                        SELECT day, at, took_ms, attempts, outcome, did, failure FROM job_run
                        WHERE job = ? ORDER BY day DESC LIMIT ? OFFSET ?""")
                .params(job, limit, offset)
                .query((row, number) -> new JobRunRow(
                        row.getObject("day", LocalDate.class),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("took_ms", Long.class),
                        row.getInt("attempts"),
                        row.getString("outcome").equals("FAILED"),
                        did(row),
                        row.getString("failure")))
                .list();
    }

    /**
     * Every job of each minute in the order in which they run, on each node that ran it in the last week.
     *
     * @param now what is silent is so at that moment
     */
    public List<FrequentRow> frequent(Instant now) {
        Map<String, List<FrequentRow>> ran = jdbc
                .sql("""
                        SELECT job, node, at, took_ms, did, did_at, failing, failure, failed_at,
                               MAX(at) OVER (PARTITION BY node) AS heard
                        FROM frequent_run ORDER BY job, node LIMIT""" + " " + NODES)
                .query((row, number) -> new FrequentRow(
                        row.getString("job"),
                        row.getString("node"),
                        moment(row, "at"),
                        row.getObject("took_ms", Long.class),
                        did(row),
                        moment(row, "did_at"),
                        row.getBoolean("failing"),
                        row.getString("failure"),
                        moment(row, "failed_at"),
                        row.getObject("heard", LocalDateTime.class)
                                .toInstant(ZoneOffset.UTC)
                                .isBefore(now.minus(SILENT))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(FrequentRow::name));
        List<FrequentRow> rows = new ArrayList<>();
        frequentRuns
                .frequent()
                .forEach(job -> rows.addAll(ran.getOrDefault(
                        job.name(),
                        List.of(new FrequentRow(
                                job.name(), null, null, null, Tally.NOTHING, null, false, null, null, false)))));
        return rows;
    }

    private static Tally did(ResultSet row) throws SQLException {
        String written = row.getString("did");
        return written == null ? Tally.NOTHING : Tally.read(written);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
