package vn.khacphuc.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The one MariaDB of a test process, empty at its start. Every Spring context of the run is pointed to it (registered in
 * {@code spring.factories}); the property {@code test.schema} gives a context a schema of its own.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final Path DIRECTORY = Path.of("target", System.getProperty("test.database", "test-db-1"));

    /** Tests need no row to survive a power cut, and each context that is kept for later keeps its connections. */
    static final List<String> FAST =
            List.of("--innodb-flush-log-at-trx-commit=0", "--skip-innodb-doublewrite", "--max-connections=600");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().containsProperty("spring.datasource.url")) {
            return;
        }
        String schema = context.getEnvironment().getProperty("test.schema", "portal");
        Map<String, Object> source = Map.of(
                "spring.datasource.url", url(schema),
                "spring.datasource.username", user(),
                "spring.datasource.password", password(),
                // Tests run the daily jobs themselves, for the days they need.
                "portal.clockwork", false);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", source));
    }

    /** JDBC address of a schema whose name begins with "portal"; made where missing. */
    static String url(String schema) {
        EmbeddedMariaDb database = Running.DATABASE;
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS " + schema + " CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("No schema " + schema, e);
        }
        return database.getJdbcUrl().replaceAll("portal$", schema);
    }

    /** Runs statements as who owns the server, which is who runs the tests. */
    static void asRoot(String statements) {
        try {
            Path home = DIRECTORY.toRealPath();
            MariaDbProcess.run(
                    List.of(
                            MariaDbPrograms.in(home).resolve("bin/mariadb").toString(),
                            "--no-defaults",
                            // Relative, for the whole path may be longer than a socket's name may be.
                            "--socket=" + Path.of("").toAbsolutePath().relativize(home.resolve("db/db.sock")),
                            "--skip-ssl",
                            "--user=" + System.getProperty("user.name"),
                            "--execute=" + statements),
                    home.resolve("root.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String user() {
        return Running.DATABASE.getUsername();
    }

    static String password() {
        return Running.DATABASE.getPassword();
    }

    /** Started when the first context asks; ends with the process, after the contexts that use it. */
    private static final class Running {

        static final EmbeddedMariaDb DATABASE = start();

        private static EmbeddedMariaDb start() {
            try {
                Files.createDirectories(DIRECTORY);
                MariaDbProcess.stopLeftOver(List.of(DIRECTORY.toRealPath().resolve("db")));
                FileSystemUtils.deleteRecursively(DIRECTORY.resolve("db"));
                return EmbeddedMariaDb.start(DIRECTORY, FAST);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
