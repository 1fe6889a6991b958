package vn.khacphuc.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Trail;
import vn.khacphuc.base.database.SecondUser;
import vn.khacphuc.plans.Planned;

/** With a database user for the schema and another for the application, as an office would run it. */
@SpringBootTest(properties = "test.schema=portal_two_users")
@ContextConfiguration(initializers = SecondUser.class)
@Import({District.class, Planned.class})
class TwoUsersTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Trail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sealer sealer;

    @Autowired
    TrailCheck check;

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Test
    void thePortalWorksAndSealsWithTheFewRightsItHas() {
        assertThat(jdbc.sql("SELECT CURRENT_USER()").query(String.class).single())
                .startsWith("second");
        var d = district.make();
        long task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
        assertThat(planned.seen(d.head(), task).percent()).isZero();
        sealer.run(Instant.parse("2026-03-02T01:02:03Z"));
        TrailVerdict verdict = check.check(null, n -> {});
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.unsealed()).isZero();
        assertThat(verdict.sealed()).isPositive();
    }

    @Test
    void theTrailIsOutOfItsReachEvenWithoutTriggers() {
        transaction.executeWithoutResult(status -> trail.write(
                Actor.system(Instant.parse("2026-03-02T01:02:03Z")), "setting.changed", "setting", 0, null, Map.of()));
        for (String table : List.of("audit_entry", "audit_seal", "audit_salt")) {
            for (String statement : List.of(
                    "DELETE FROM " + table,
                    "TRUNCATE TABLE " + table,
                    "DROP TABLE " + table,
                    "ALTER TABLE " + table + " ADD COLUMN x INT",
                    "RENAME TABLE " + table + " TO gone")) {
                assertDenied(statement);
            }
        }
        assertDenied("UPDATE audit_entry SET verb = 'x.y'");
        assertDenied("UPDATE audit_seal SET entry_id = 1");
        assertDenied("UPDATE audit_salt SET salt = 'x'");
        assertDenied("DROP TRIGGER audit_entry_no_update");
        assertDenied("CREATE TABLE anything (id INT)");
        assertDenied("REPLACE INTO audit_salt VALUES (1, 'x')");
    }

    private void assertDenied(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).as(statement).hasStackTraceContaining("denied");
    }
}
