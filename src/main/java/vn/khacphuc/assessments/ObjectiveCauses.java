package vn.khacphuc.assessments;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;
import vn.khacphuc.plans.TaskState;

/** That a task is late for a cause out of its owner's hands: confirmed once, by somebody of another unit. */
@Service
public class ObjectiveCauses {

    private final JdbcClient jdbc;
    private final Trail trail;

    ObjectiveCauses(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @May({Role.LEADER, Role.COORDINATOR})
    public void confirm(Actor by, Submission submission, long taskId, String reason) {
        // Locked, so that of two who confirm at once the later one reads what the other confirmed.
        Late task = jdbc.sql("""
                        SELECT t.unit_id, t.owner_id, t.state,
                               COALESCE(COALESCE(t.reported_on, :today) > t.due, FALSE) AS late
                        FROM task t JOIN task_reach r ON r.task_id = t.id AND r.ancestor_id = :scope AND r.own
                        WHERE t.id = :id FOR UPDATE""")
                .param("today", by.today())
                .param("scope", by.scope().unitId())
                .param("id", taskId)
                .query(Late.class)
                .optional()
                .orElseThrow(() -> new NotFound("task", taskId));
        boolean known = jdbc.sql("SELECT EXISTS (SELECT 1 FROM objective_cause WHERE task_id = ?)")
                .param(taskId)
                .query(Boolean.class)
                .single();
        new Refusals()
                .text(reason, 2000, "refusal.base.reason")
                .when(known, "refusal.assessments.card.objective.known")
                .when(
                        !task.late() || task.state() == TaskState.PLANNED || task.state() == TaskState.CANCELLED,
                        "refusal.assessments.card.objective.not_late")
                .when(by.isOwnUnit(task.unitId()), "refusal.assessments.card.own_unit")
                .when(by.isOwnPerson(task.ownerId()), "refusal.assessments.card.own")
                .refuse();
        jdbc.sql("INSERT INTO objective_cause (task_id, reason, at, account_id, person_id) VALUES (?, ?, ?, ?, ?)")
                .params(taskId, reason.strip(), by.at(), by.accountId(), by.personId())
                .update();
        trail.write(by, "objective.confirmed", "task", taskId, task.unitId(), Map.of("reason", reason.strip()));
    }

    private record Late(long unitId, @Nullable Long ownerId, TaskState state, boolean late) {}
}
