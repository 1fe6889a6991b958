package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/** Reads recurring tasks. */
@Service
@Transactional(readOnly = true)
public class SeriesQueries {

    private final JdbcClient jdbc;

    SeriesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The series a task is an occurrence of, where it is one. */
    public Optional<SeriesDetail> ofTask(Scope scope, long taskId, int occurrences) {
        return jdbc.sql("""
                        SELECT s.id, s.version, s.frequency, s.ended_on, s.end_reason FROM task_series s
                        JOIN task t ON t.series_id = s.id
                        JOIN task_reach tr ON tr.task_id = t.id AND tr.ancestor_id = ? WHERE t.id = ?""")
                .params(scope.unitId(), taskId)
                .query(Found.class)
                .optional()
                .map(found -> new SeriesDetail(
                        found.id(),
                        found.version(),
                        found.frequency(),
                        found.endedOn(),
                        found.endReason(),
                        jdbc.sql("""
                                        SELECT t.id AS task_id, t.period_start, t.deadline_kind, t.due, t.state, t.percent,
                                               t.reported_on
                                        FROM task t JOIN task_reach tr ON tr.task_id = t.id AND tr.ancestor_id = ?
                                        WHERE t.series_id = ? ORDER BY t.period_start DESC LIMIT ?""")
                                .params(scope.unitId(), found.id(), occurrences)
                                .query(SeriesDetail.Occurrence.class)
                                .list()));
    }

    private record Found(
            long id,
            long version,
            Frequency frequency,
            @Nullable LocalDate endedOn,
            String endReason) {}
}
