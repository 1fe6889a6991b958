package vn.khacphuc.verification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.TaskClosing;

/** Verifies tasks: by a coordinator or leader who neither owns the task, nor belongs to its unit, nor reported it. */
@Service
public class Verifications {

    private final TaskClosing closing;
    private final JdbcClient jdbc;

    Verifications(TaskClosing closing, JdbcClient jdbc) {
        this.closing = closing;
        this.jdbc = jdbc;
    }

    /** Accepts the report a task waits with: the task is done, on the day it was reported. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void accept(Actor by, Submission submission, long taskId, long reportId) {
        closing.accept(by, submission, taskId, reportId);
        insert(by, taskId, reportId, Decision.ACCEPTED, "");
    }

    /** Returns it for the reason given. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void giveBack(Actor by, Submission submission, long taskId, long reportId, String reason) {
        closing.giveBack(by, submission, taskId, reportId, reason);
        insert(by, taskId, reportId, Decision.RETURNED, reason.strip());
    }

    private void insert(Actor by, long taskId, long reportId, Decision decision, String reason) {
        jdbc.sql("""
                        INSERT INTO verification (task_id, progress_report_id, at, account_id, person_id, decision, reason)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(taskId, reportId, by.at(), by.accountId(), by.personId(), decision.name(), reason)
                .update();
    }
}
