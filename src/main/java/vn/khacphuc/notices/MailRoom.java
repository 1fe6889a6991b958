package vn.khacphuc.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.base.Actor;

/**
 * Puts mail together from what was told: at once where it presses, else once a day from each reader's hour on. Nodes take
 * turns; what goes with a mail is marked in the same transaction, so that nothing goes with two.
 */
@Component
class MailRoom {

    private static final String INSERT = """
            INSERT INTO mail (mail_key, batch, person_id, address, language, way, day, message_id, state, next_at, created_at)
            SELECT %s, :batch, n.recipient_id, r.email, r.language, :way, :day,
                   CONCAT('<', UUID(), '@', :domain, '>'), 'WAITING', :at, :at
            FROM notice n JOIN notice_reader r ON r.person_id = n.recipient_id AND r.email IS NOT NULL
            JOIN account x ON x.person_id = n.recipient_id AND NOT x.disabled
            WHERE n.mail_waits IS NOT NULL AND n.mail = :way %s
            GROUP BY n.recipient_id ORDER BY n.recipient_id
            ON DUPLICATE KEY UPDATE id = mail.id""";

    /** Told before the hour; or by the date alone, which may come later after an outage and does not wait for tomorrow. */
    private static final String DUE = """
            AND r.digest_hour <= :hour
            AND (n.at < :midnight + INTERVAL r.digest_hour HOUR OR n.kind IN (:dated))
            AND NOT EXISTS (SELECT 1 FROM mail d WHERE d.mail_key = CONCAT('digest/', n.recipient_id, '/', :day))""";

    private static final List<String> DATED = Arrays.stream(NoticeKind.values())
            .filter(kind -> kind.reason() == NoticeReason.DEADLINES)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Turn turn;
    private final String domain;

    MailRoom(JdbcClient jdbc, TransactionTemplate transaction, Turn turn, MailSetup setup) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.turn = turn;
        this.domain = setup.from().replaceFirst(".*@", "").replaceAll("[^a-zA-Z0-9.-]", "");
    }

    /** Whatever is to leave at the moment; gives how many mails. */
    int collect(Instant at) {
        return transaction.execute(status -> {
            if (!waits()) {
                return 0;
            }
            turn.take();
            return atOnce(at) + digests(at);
        });
    }

    private boolean waits() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM notice WHERE mail_waits IS NOT NULL)")
                .query(Boolean.class)
                .single();
    }

    private int atOnce(Instant at) {
        String batch = UUID.randomUUID().toString();
        int made = jdbc.sql(INSERT.formatted("CONCAT('now/', n.recipient_id, '/', MIN(n.id))", ""))
                .param("batch", batch)
                .param("way", MailWay.AT_ONCE.name())
                .param("day", LocalDate.ofInstant(at, Actor.ZONE))
                .param("domain", domain)
                .param("at", at)
                .update();
        mark(batch, MailWay.AT_ONCE);
        return made;
    }

    private int digests(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Actor.ZONE);
        String batch = UUID.randomUUID().toString();
        int made = jdbc.sql(INSERT.formatted("CONCAT('digest/', n.recipient_id, '/', :day)", DUE))
                .param("batch", batch)
                .param("way", MailWay.DIGEST.name())
                .param("day", day)
                .param("hour", LocalTime.ofInstant(at, Actor.ZONE).getHour())
                .param("midnight", day.atStartOfDay(Actor.ZONE).toInstant())
                .param("dated", DATED)
                .param("domain", domain)
                .param("at", at)
                .update();
        mark(batch, MailWay.DIGEST);
        return made;
    }

    private void mark(String batch, MailWay way) {
        jdbc.sql("""
                        UPDATE notice n JOIN mail m ON m.batch = :batch AND m.person_id = n.mail_waits
                        SET n.mail_id = m.id WHERE n.mail = :way""").param("batch", batch).param("way", way.name()).update();
    }
}
