package vn.khacphuc.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail that waits: taken by one node at a time for a while, tried again later and later, given up in the end. */
@Component
class Outbox {

    /** Longer than sending one can take: see the timeouts in application.properties. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** After each failed attempt; when they are used up somebody has to look. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final int ERROR = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Outbox(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A mail that nobody else is sending, for as long as the lease. */
    record Claimed(MailRow mail, String claim) {}

    /** The next one due, if any; what another node is just taking is passed over. */
    Optional<Claimed> next(Instant at) {
        return transaction.execute(status ->
                jdbc.sql("""
                        SELECT id FROM mail WHERE state = 'WAITING' AND next_at <= :at
                          AND (claimed_until IS NULL OR claimed_until <= :at)
                        ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""").param("at", at).query(Long.class).optional().map(id -> claim(id, at)));
    }

    private Claimed claim(long id, Instant at) {
        String claim = UUID.randomUUID().toString();
        jdbc.sql("UPDATE mail SET claim = ?, claimed_until = ?, attempts = attempts + 1 WHERE id = ?")
                .params(claim, at.plus(LEASE), id)
                .update();
        MailRow mail = jdbc.sql("SELECT " + MailRow.COLUMNS + " WHERE m.id = ?")
                .param(id)
                .query(MailRow.class)
                .single();
        return new Claimed(mail, claim);
    }

    void sent(Claimed claimed, Instant at) {
        jdbc.sql("""
                        UPDATE mail SET state = 'SENT', sent_at = ?, error = '', claim = NULL, claimed_until = NULL
                        WHERE id = ? AND claim = ?""").params(at, claimed.mail().id(), claimed.claim()).update();
    }

    /** Nobody there, or not now: tried again after a pause, as often as there are pauses. */
    void failed(Claimed claimed, String why, Instant at) {
        int attempts = claimed.mail().attempts();
        if (attempts > PAUSES.size()) {
            givenUp(claimed, why);
        } else {
            end(claimed, "WAITING", why, at.plus(PAUSES.get(attempts - 1)));
        }
    }

    /** The server will never take it like this. */
    void givenUp(Claimed claimed, String why) {
        end(claimed, "FAILED", why, claimed.mail().nextAt());
    }

    private void end(Claimed claimed, String state, String why, Instant next) {
        jdbc.sql("""
                        UPDATE mail SET state = ?, error = ?, next_at = ?, claim = NULL, claimed_until = NULL
                        WHERE id = ? AND claim = ?""")
                .params(
                        state,
                        why.length() > ERROR ? why.substring(0, ERROR) : why,
                        next,
                        claimed.mail().id(),
                        claimed.claim())
                .update();
    }
}
