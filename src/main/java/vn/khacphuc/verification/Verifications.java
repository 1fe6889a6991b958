package vn.khacphuc.verification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.FoundRows;
import vn.khacphuc.base.May;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.TaskClosing;
import vn.khacphuc.plans.TaskEvidence;

/** Verifies tasks: by a coordinator or leader who neither owns the task, nor belongs to its unit, nor reported it. */
@Service
public class Verifications {

    private final TaskClosing closing;
    private final TaskEvidence evidence;
    private final ReviewQueries reviews;
    private final Claims claims;
    private final JdbcClient jdbc;

    Verifications(TaskClosing closing, TaskEvidence evidence, ReviewQueries reviews, Claims claims, JdbcClient jdbc) {
        this.closing = closing;
        this.evidence = evidence;
        this.reviews = reviews;
        this.claims = claims;
        this.jdbc = jdbc;
    }

    /**
     * Accepts the report a task waits with: the task is done, on the day it was reported. Refused without files to check,
     * or with a line of the checklist not ticked.
     */
    @May({Role.COORDINATOR, Role.LEADER})
    public void accept(Actor by, Submission submission, long taskId, Seen seen) {
        List<CheckLine> lines = reviews.checklist(taskId);
        long open = lines.stream()
                .filter(line -> !seen.ticked().contains(line.code()))
                .count();
        Refusals refusals = unclaimed(by, taskId)
                .when(open > 0, "refusal.verification.unticked", open)
                .when(evidence.versionsOf(taskId).isEmpty(), "refusal.verification.no_evidence")
                .when(
                        evidence.sendersOf(taskId).stream().anyMatch(by::isOwnAccount),
                        "refusal.verification.own_evidence");
        closing.accept(by, submission, taskId, seen.reportId(), refusals);
        decided(by, taskId, seen, lines, Decision.ACCEPTED, "");
    }

    /** Returns it for the reason given. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void giveBack(Actor by, Submission submission, long taskId, Seen seen, String reason) {
        closing.giveBack(by, submission, taskId, seen.reportId(), reason, unclaimed(by, taskId));
        decided(by, taskId, seen, reviews.checklist(taskId), Decision.RETURNED, reason.strip());
    }

    private Refusals unclaimed(Actor by, long taskId) {
        Refusals refusals = new Refusals();
        claims.holder(by, taskId).ifPresent(refusals::add);
        return refusals;
    }

    private void decided(Actor by, long taskId, Seen seen, List<CheckLine> lines, Decision decision, String reason) {
        if (!Set.copyOf(evidence.versionsOf(taskId)).equals(seen.evidence())) {
            throw new Conflict();
        }
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO verification (task_id, progress_report_id, at, account_id, person_id, decision, reason)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(taskId, seen.reportId(), by.at(), by.accountId(), by.personId(), decision.name(), reason)
                .update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("no key");
        }
        lines.stream()
                .filter(line -> seen.ticked().contains(line.code()))
                .forEach(line -> jdbc.sql(
                                "INSERT INTO verification_check (verification_id, code, text) VALUES (?, ?, ?)")
                        .params(id, line.code(), line.text())
                        .update());
        FoundRows.insert(
                jdbc,
                "verification_evidence (verification_id, version_id)",
                """
                SELECT :verification, MAX(v.id) FROM evidence_file f
                JOIN evidence_version v ON v.file_id = f.id AND v.kept_at IS NOT NULL
                WHERE f.owner_kind = 'task' AND f.owner_id = :task GROUP BY f.id""",
                Map.of("verification", id, "task", taskId));
        claims.end(taskId);
    }
}
