package vn.khacphuc.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Who is looking at a report, so that two do not do the same; a claim ends by itself after some hours. */
@Service
public class Claims {

    private final ReviewQueries reviews;
    private final Settings settings;
    private final JdbcClient jdbc;
    private final Trail trail;

    Claims(ReviewQueries reviews, Settings settings, JdbcClient jdbc, Trail trail) {
        this.reviews = reviews;
        this.settings = settings;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Claims a waiting report; refused while another's claim lasts. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void claim(Actor by, Submission submission, long taskId) {
        Review review = reviews.review(by, taskId).orElseThrow(() -> new NotFound("task", taskId));
        Instant until = by.at().plus(Duration.ofHours(settings.number(VerificationSettings.CLAIM_HOURS)));
        // Of two who claim at once the row lets the first through; the second finds it taken.
        jdbc.sql("""
                        INSERT INTO verification_claim (task_id, account_id, person_id, at, until)
                        VALUES (:task, :account, :person, :at, :until)
                        ON DUPLICATE KEY UPDATE
                            person_id = IF(until <= :at OR account_id = :account, :person, person_id),
                            account_id = IF(until <= :at, :account, account_id),
                            at = IF(account_id = :account, :at, at),
                            until = IF(account_id = :account, :until, until)""")
                .param("task", taskId)
                .param("account", by.accountId())
                .param("person", by.personId())
                .param("at", by.at())
                .param("until", until)
                .update();
        Refusals refusals = new Refusals();
        holder(by, taskId).ifPresent(refusals::add);
        refusals.refuse();
        trail.write(by, "report.claimed", "task", taskId, review.unitId(), Map.of());
    }

    /** Gives a claim back. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void release(Actor by, Submission submission, long taskId) {
        Review review = reviews.review(by, taskId).orElseThrow(() -> new NotFound("task", taskId));
        int released = jdbc.sql("DELETE FROM verification_claim WHERE task_id = ? AND account_id = ?")
                .params(taskId, by.accountId())
                .update();
        if (released > 0) {
            trail.write(by, "report.released", "task", taskId, review.unitId(), Map.of());
        }
    }

    /** Why it is not this person's while somebody else's claim lasts. */
    Optional<Refusal.Reason> holder(Actor by, long taskId) {
        return jdbc.sql("""
                        SELECT p.full_name FROM verification_claim c JOIN person p ON p.id = c.person_id
                        WHERE c.task_id = ? AND c.account_id <> ? AND c.until > ?""")
                .params(taskId, by.accountId(), by.at())
                .query(String.class)
                .optional()
                .map(name -> new Refusal.Reason("refusal.verification.claimed", name));
    }

    void end(long taskId) {
        jdbc.sql("DELETE FROM verification_claim WHERE task_id = ?")
                .param(taskId)
                .update();
    }
}
