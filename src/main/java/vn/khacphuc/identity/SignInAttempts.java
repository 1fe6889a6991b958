package vn.khacphuc.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts failed sign-ins by the name typed, whether there is such an account or not. */
@Component
class SignInAttempts {

    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);
    private static final int NAME_LIMIT = 60;

    private final JdbcClient jdbc;

    SignInAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> lockedUntil(String username, Instant now) {
        return jdbc.sql("SELECT locked_until FROM sign_in_attempt WHERE username = ? AND locked_until > ?")
                .params(name(username), now)
                .query(Instant.class)
                .optional();
    }

    /** One statement, so that attempts side by side are all counted. A count older than the lock begins anew. */
    @Transactional
    void failed(String username, Instant now) {
        jdbc.sql("""
                        INSERT INTO sign_in_attempt (username, failures, last_at) VALUES (:name, 1, :now)
                        ON DUPLICATE KEY UPDATE
                            failures = IF(last_at < :stale, 1, failures + 1),
                            locked_until = IF(failures >= :allowed, :until, NULL),
                            last_at = :now""")
                .param("name", name(username))
                .param("now", now)
                .param("stale", now.minus(LOCK))
                .param("allowed", ALLOWED)
                .param("until", now.plus(LOCK))
                .update();
        jdbc.sql("DELETE FROM sign_in_attempt WHERE last_at < ? LIMIT 1000")
                .param(now.minus(Duration.ofDays(1)))
                .update();
    }

    /** Counted even though the operation around it is refused and undone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failedForGood(String username, Instant now) {
        failed(username, now);
    }

    @Transactional
    void clear(String username) {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE username = ?")
                .param(name(username))
                .update();
    }

    private static String name(String username) {
        String name = username.strip();
        return name.length() <= NAME_LIMIT ? name : name.substring(0, NAME_LIMIT);
    }
}
