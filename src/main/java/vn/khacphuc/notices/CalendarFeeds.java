package vn.khacphuc.notices;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Everybody's own address of a calendar that other programs may read: given out, renewed, taken back. */
@Service
public class CalendarFeeds {

    private final JdbcClient jdbc;
    private final Trail trail;

    CalendarFeeds(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * One's own address as far as it is known: the token itself is not.
     *
     * @param since when it was given out
     * @param lastRead when a program last asked for it, null if none did
     */
    public record Feed(Instant since, @Nullable Instant lastRead) {}

    public Optional<Feed> of(Actor by) {
        return jdbc.sql("SELECT created_at, read_at FROM calendar_feed WHERE account_id = ?")
                .param(by.accountId())
                .query((row, number) -> {
                    LocalDateTime read = row.getObject("read_at", LocalDateTime.class);
                    return new Feed(
                            row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            read == null ? null : read.toInstant(ZoneOffset.UTC));
                })
                .optional();
    }

    /** Makes the token the one that opens one's calendar; one that did before opens it no more. */
    @May({Role.LEADER, Role.COORDINATOR, Role.HEAD, Role.OFFICIAL, Role.INSPECTOR, Role.ADMIN})
    public void open(Actor by, Submission submission, String token) {
        new Refusals()
                .when(!CalendarToken.isOne(token), "refusal.notices.calendar.token")
                .refuse();
        boolean renewed = of(by).isPresent();
        jdbc.sql("""
                        INSERT INTO calendar_feed (account_id, digest, created_at) VALUES (?, ?, ?)
                        ON DUPLICATE KEY UPDATE digest = VALUES(digest), created_at = VALUES(created_at), read_at = NULL""")
                .params(by.accountId(), CalendarToken.digest(token), by.at())
                .update();
        tell(by, renewed ? "account.calendar_renewed" : "account.calendar_opened");
    }

    /** Takes the address back. Nothing to do where there is none. */
    @May({Role.LEADER, Role.COORDINATOR, Role.HEAD, Role.OFFICIAL, Role.INSPECTOR, Role.ADMIN})
    public void close(Actor by, Submission submission) {
        jdbc.sql("DELETE FROM calendar_feed WHERE account_id = ?")
                .param(by.accountId())
                .update();
        tell(by, "account.calendar_closed");
    }

    /** The account whose calendar a token opens. */
    public Optional<Long> account(String token) {
        return CalendarToken.isOne(token)
                ? jdbc.sql("SELECT account_id FROM calendar_feed WHERE digest = ?")
                        .param(CalendarToken.digest(token))
                        .query(Long.class)
                        .optional()
                : Optional.empty();
    }

    /** Notes that a program read it. */
    public void read(Actor by) {
        jdbc.sql("UPDATE calendar_feed SET read_at = ? WHERE account_id = ?")
                .params(by.at(), by.accountId())
                .update();
    }

    private void tell(Actor by, String verb) {
        trail.write(by, verb, "account", by.accountId(), by.unitId(), Map.of());
    }
}
