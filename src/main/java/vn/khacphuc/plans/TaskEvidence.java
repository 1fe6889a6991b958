package vn.khacphuc.plans;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which versions of files prove a task, by id, for who decides on it; joins the transaction of the decision. */
@Service
@Transactional(readOnly = true)
public class TaskEvidence {

    /** Kind of owner of a task's files. */
    public static final String KIND = "task";

    private final JdbcClient jdbc;

    TaskEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest version of each file of a task. */
    public List<Long> versionsOf(long taskId) {
        return versionsOf(List.of(taskId)).getOrDefault(taskId, List.of());
    }

    /** The latest version of each file, by task; tasks without files are left out. */
    public Map<Long, List<Long>> versionsOf(Collection<Long> taskIds) {
        Map<Long, List<Long>> found = new TreeMap<>();
        if (!taskIds.isEmpty()) {
            jdbc.sql("""
                            SELECT f.owner_id, MAX(v.id) AS version_id
                            FROM evidence_file f JOIN evidence_version v ON v.file_id = f.id AND v.kept_at IS NOT NULL
                            WHERE f.owner_kind = 'task' AND f.owner_id IN (:ids)
                            GROUP BY f.owner_id, f.id ORDER BY f.owner_id, f.id""")
                    .param("ids", taskIds)
                    .query((row, number) -> Map.entry(row.getLong("owner_id"), row.getLong("version_id")))
                    .list()
                    .forEach(entry -> found.merge(entry.getKey(), List.of(entry.getValue()), TaskEvidence::both));
        }
        return found;
    }

    /** The accounts that sent the latest versions of the files of a task. */
    public List<Long> sendersOf(long taskId) {
        return jdbc.sql("""
                        SELECT DISTINCT v.account_id FROM evidence_version v
                        WHERE v.id IN (SELECT MAX(l.id) FROM evidence_file f
                                       JOIN evidence_version l ON l.file_id = f.id AND l.kept_at IS NOT NULL
                                       WHERE f.owner_kind = 'task' AND f.owner_id = ? GROUP BY f.id)""").param(taskId).query(Long.class).list();
    }

    /** What was sent with one report. */
    public List<Long> versionsOfReport(long reportId) {
        return jdbc.sql("SELECT version_id FROM progress_evidence WHERE report_id = ? ORDER BY version_id")
                .param(reportId)
                .query(Long.class)
                .list();
    }

    private static List<Long> both(List<Long> first, List<Long> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
