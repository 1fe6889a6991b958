package vn.khacphuc.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.PortalTest;

@PortalTest
@Transactional
class ConnectionsTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void readCommitted() {
        assertThat(jdbc.sql("SELECT @@transaction_isolation")
                        .query(String.class)
                        .single())
                .isEqualTo("READ-COMMITTED");
    }

    @Test
    void storesInstantsInUtcWhateverTheZoneOfTheMachine() {
        assertThat(System.getProperty("user.timezone")).isEqualTo("America/New_York");
        jdbc.sql("CREATE TEMPORARY TABLE moment (at DATETIME(6))").update();
        Instant noon = Instant.parse("2026-03-08T12:00:00.123456Z");
        jdbc.sql("INSERT INTO moment VALUES (?)").param(noon).update();
        assertThat(jdbc.sql("SELECT CAST(at AS CHAR) FROM moment")
                        .query(String.class)
                        .single())
                .isEqualTo("2026-03-08 12:00:00.123456");
        assertThat(jdbc.sql("SELECT at FROM moment").query(Instant.class).single())
                .isEqualTo(noon);
        assertThat(jdbc.sql("SELECT @@session.time_zone").query(String.class).single())
                .isEqualTo("+00:00");
    }
}
