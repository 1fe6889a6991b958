package vn.khacphuc.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.SQLException;
import javax.sql.DataSource;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import liquibase.lockservice.LockServiceFactory;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The portal may be killed at any moment, also between a statement that commits by itself and the mark that it ran. */
class MigrationsTest {

    private final DataSource source = new DriverManagerDataSource(
            TestDatabase.url("portal_migrations"), TestDatabase.user(), TestDatabase.password());

    @Test
    void everyChangeSetMayRunAgain() throws Exception {
        migrate();
        JdbcClient.create(source).sql("DELETE FROM DATABASECHANGELOG").update();
        assertThatCode(this::migrate)
                .as("IF NOT EXISTS, OR REPLACE, INSERT IGNORE: a change set must bear being repeated")
                .doesNotThrowAnyException();
    }

    @Test
    void theLockDiesWithItsConnection() throws SQLException, LiquibaseException {
        try (Database database = DatabaseFactory.getInstance()
                .findCorrectDatabaseImplementation(new JdbcConnection(source.getConnection()))) {
            assertThat(LockServiceFactory.getInstance()
                            .getLockService(database)
                            .getClass()
                            .getPackageName())
                    .contains("sessionlock");
        }
    }

    private void migrate() throws LiquibaseException {
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(source);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:db/changelog/master.yaml");
        liquibase.afterPropertiesSet();
    }
}
