package vn.khacphuc.notices;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way.
 *
 * @param state WAITING, SENT or FAILED
 * @param attempts how often it was tried
 * @param nextAt when it is tried next
 * @param error why it did not leave
 */
public record MailRow(
        long id,
        long personId,
        String personName,
        String address,
        String language,
        MailWay way,
        LocalDate day,
        String messageId,
        String state,
        int attempts,
        Instant nextAt,
        String error,
        Instant createdAt,
        @Nullable Instant sentAt) {

    static final String COLUMNS = """
            m.id, m.person_id, p.full_name AS person_name, m.address, m.language, m.way, m.day, m.message_id, m.state,
            m.attempts, m.next_at, m.error, m.created_at, m.sent_at
            FROM mail m JOIN person p ON p.id = m.person_id
            """;
}
