package vn.khacphuc.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/** Reads one task with all that belongs to it. */
@Service
@Transactional(readOnly = true)
public class TaskPages {

    private final JdbcClient jdbc;

    TaskPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A task the scope is accountable for or cooperates in. */
    public Optional<TaskDetail> find(Scope scope, long id, Locale language) {
        return jdbc.sql("""
                        SELECT t.id, t.version, t.plan_id, p.title AS plan_title,
                               EXISTS (SELECT 1 FROM unit_reach pr WHERE pr.ancestor_id = :scope AND pr.unit_id = p.unit_id)
                                   AS plan_visible,
                               p.state AS plan_state, COALESCE(p.year, YEAR(t.created_at)) AS plan_year,
                               t.unit_id, u.name AS unit_name, t.owner_id, o.full_name AS owner_name, t.area_id,
                               IF(:en, a.name_en, a.name_vi) AS area_name, t.measure, t.deliverable, t.deadline_kind,
                               t.deadline_text, t.original_due, t.due, s.frequency, t.state, t.percent, t.at_risk,
                               t.reported_on, t.verified_at, t.paused_until, t.state_reason, tr.own AS mine,
                               t.wait_days, t.wait_working, t.triggered_on
                        FROM task_reach tr
                        JOIN task t ON t.id = tr.task_id
                        JOIN unit u ON u.id = t.unit_id
                        LEFT JOIN plan p ON p.id = t.plan_id
                        LEFT JOIN task_series s ON s.id = t.series_id
                        LEFT JOIN person o ON o.id = t.owner_id
                        LEFT JOIN content_area a ON a.id = t.area_id
                        WHERE tr.ancestor_id = :scope AND t.id = :id""")
                .param("scope", scope.unitId())
                .param("en", language.getLanguage().equals("en"))
                .param("id", id)
                .query(Found.class)
                .optional()
                .map(found -> found.with(report(id), shares(id), cooperation(id)));
    }

    /** What happened to a task, latest first. */
    public List<TaskEvent> timeline(Scope scope, long id, int limit) {
        return jdbc.sql("""
                        SELECT h.at, h.verb, pe.full_name AS person_name, h.state, h.percent, h.at_risk, h.due,
                               CASE WHEN h.verb IN ('task.reported', 'task.reported_done') THEN COALESCE(pr.done_text, '')
                                    WHEN h.verb IN ('task.returned') THEN COALESCE(v.reason, '')
                                    WHEN h.verb = 'task.extension_asked' THEN COALESCE((SELECT x.reason FROM task_extension x
                                        WHERE x.task_id = h.task_id AND x.asked_at = h.at LIMIT 1), '')
                                    WHEN h.verb IN ('task.extended', 'task.extension_refused') THEN COALESCE((
                                        SELECT x.decision FROM task_extension x
                                        WHERE x.task_id = h.task_id AND x.decided_at = h.at LIMIT 1), '')
                                    WHEN h.verb = 'task.triggered' THEN COALESCE((
                                        SELECT t.trigger_proof FROM task t WHERE t.id = h.task_id), '')
                                    ELSE '' END AS text,
                               IF(h.verb = 'task.reported', COALESCE(pr.obstacle, ''), '') AS obstacle
                        FROM task_history h
                        JOIN task_reach tr ON tr.task_id = h.task_id AND tr.ancestor_id = ?
                        LEFT JOIN person pe ON pe.id = h.person_id
                        LEFT JOIN progress_report pr ON pr.task_id = h.task_id AND pr.at = h.at
                        LEFT JOIN verification v ON v.task_id = h.task_id AND v.at = h.at
                        WHERE h.task_id = ? ORDER BY h.id DESC LIMIT ?""")
                .params(scope.unitId(), id, limit)
                .query(TaskEvent.class)
                .list();
    }

    private TaskDetail.@Nullable Report report(long id) {
        return jdbc.sql("""
                        SELECT r.id, r.at, r.account_id, pe.full_name AS person_name, r.percent, r.done_text, r.obstacle,
                               r.at_risk, r.done
                        FROM progress_report r LEFT JOIN person pe ON pe.id = r.person_id
                        WHERE r.task_id = ? ORDER BY r.id DESC LIMIT 1""").param(id).query(TaskDetail.Report.class).optional().orElse(null);
    }

    private List<TaskDetail.ShareRow> shares(long id) {
        return jdbc.sql("""
                        SELECT d.id AS deficiency_id, d.title, td.points, d.points_lost, td.main
                        FROM task_deficiency td JOIN deficiency d ON d.id = td.deficiency_id
                        WHERE td.task_id = ? ORDER BY td.main DESC, d.id LIMIT 50""").param(id).query(TaskDetail.ShareRow.class).list();
    }

    private List<TaskDetail.Cooperation> cooperation(long id) {
        return jdbc.sql("""
                        SELECT u.id AS unit_id, u.name AS unit_name
                        FROM task_cooperation c JOIN unit u ON u.id = c.unit_id WHERE c.task_id = ?
                        ORDER BY u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci LIMIT 100""").param(id).query(TaskDetail.Cooperation.class).list();
    }

    private record Found(
            long id,
            long version,
            @Nullable Long planId,
            @Nullable String planTitle,
            boolean planVisible,
            @Nullable PlanState planState,
            int planYear,
            long unitId,
            String unitName,
            @Nullable Long ownerId,
            @Nullable String ownerName,
            @Nullable Long areaId,
            @Nullable String areaName,
            String measure,
            String deliverable,
            DeadlineKind deadlineKind,
            String deadlineText,
            @Nullable LocalDate originalDue,
            @Nullable LocalDate due,
            @Nullable Frequency frequency,
            TaskState state,
            int percent,
            boolean atRisk,
            @Nullable LocalDate reportedOn,
            @Nullable Instant verifiedAt,
            @Nullable LocalDate pausedUntil,
            String stateReason,
            boolean mine,
            @Nullable Integer waitDays,
            @Nullable Boolean waitWorking,
            @Nullable LocalDate triggeredOn) {

        TaskDetail with(
                TaskDetail.@Nullable Report report,
                List<TaskDetail.ShareRow> shares,
                List<TaskDetail.Cooperation> cooperation) {
            return new TaskDetail(
                    id,
                    version,
                    planId,
                    planTitle,
                    planVisible,
                    planState,
                    planYear,
                    unitId,
                    unitName,
                    ownerId,
                    ownerName,
                    areaId,
                    areaName,
                    measure,
                    deliverable,
                    deadlineKind,
                    deadlineText,
                    originalDue,
                    due,
                    frequency,
                    state,
                    percent,
                    atRisk,
                    reportedOn,
                    verifiedAt,
                    pausedUntil,
                    stateReason,
                    mine,
                    waitDays == null ? null : new Deadline.After(waitDays, Boolean.TRUE.equals(waitWorking)),
                    triggeredOn,
                    report,
                    shares,
                    cooperation);
        }
    }
}
