package vn.khacphuc.notices;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** What did not leave by mail and why, and how it is tried again. */
@Service
public class MailDelivery {

    private static final String WITHIN = """
             JOIN unit_reach w ON w.unit_id = p.unit_id AND w.ancestor_id = :scope
            """;
    private static final String STUCK = "(m.state = 'FAILED' OR (m.state = 'WAITING' AND m.error <> ''))";

    private final JdbcClient jdbc;
    private final Trail trail;

    MailDelivery(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * Counts of mail.
     *
     * @param waiting put together and not gone yet
     * @param failed given up
     * @param sent gone in the last seven days
     * @param readers people who want mail
     */
    public record Counts(int waiting, int failed, int sent, int readers) {}

    public Counts counts(Actor by) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(m.state = 'WAITING'), 0) AS waiting, COALESCE(SUM(m.state = 'FAILED'), 0) AS failed,
                               COALESCE(SUM(m.state = 'SENT' AND m.sent_at >= :since), 0) AS sent,
                               (SELECT COUNT(*) FROM notice_reader r JOIN person p ON p.id = r.person_id
                        """ + WITHIN + """
                                WHERE r.email IS NOT NULL) AS readers
                        FROM mail m JOIN person p ON p.id = m.person_id
                        """ + WITHIN)
                .param("scope", by.scope().unitId())
                .param("since", by.at().minus(Duration.ofDays(7)))
                .query(Counts.class)
                .single();
    }

    /** What was given up, or did not leave at the last attempt; the latest first. */
    public List<MailRow> stuck(Scope scope, int offset, int limit) {
        return jdbc.sql("SELECT " + MailRow.COLUMNS + WITHIN + " WHERE " + STUCK
                        + " ORDER BY m.id DESC LIMIT :limit OFFSET :offset")
                .param("scope", scope.unitId())
                .param("limit", limit)
                .param("offset", offset)
                .query(MailRow.class)
                .list();
    }

    /** Tries one again at once, at the address its reader has now. */
    @May(Role.ADMIN)
    public void retry(Actor by, Submission submission, long mailId) {
        String state = jdbc.sql("""
                        SELECT m.state FROM mail m JOIN person p ON p.id = m.person_id
                        """ + WITHIN + " WHERE m.id = :id FOR UPDATE")
                .param("scope", by.scope().unitId())
                .param("id", mailId)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("mail", mailId));
        if (state.equals("SENT")) {
            throw new Refusal("refusal.notices.mail.sent");
        }
        jdbc.sql("""
                        UPDATE mail m JOIN notice_reader r ON r.person_id = m.person_id
                        SET m.state = 'WAITING', m.attempts = 0, m.next_at = :at, m.address = COALESCE(r.email, m.address)
                        WHERE m.id = :id""").param("at", by.at()).param("id", mailId).update();
        trail.write(by, "mail.retried", "mail", mailId, null, Map.of("state", state), Map.of("state", "WAITING"));
    }
}
