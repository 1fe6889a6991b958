package vn.khacphuc.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The embedded database of a portal that is running, as its {@code client.cnf} tells how to reach it. Never stopped. */
record JoinedMariaDb(String getJdbcUrl, String getUsername, String getPassword)
        implements JdbcConnectionDetails, AutoCloseable {

    /** How long a portal that is just starting is waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /**
     * The database of the portal that runs on the folder; where none does, it is started and stopped with this process.
     *
     * @throws DatabaseFailure if there is no database in the folder, or it cannot be reached
     */
    static JdbcConnectionDetails in(Path directory) {
        if (!Files.isDirectory(directory.resolve("db"))) {
            throw new DatabaseFailure(
                    "There is no database in " + directory.toAbsolutePath() + ": no portal has run there.",
                    "Name the folder of its database with PORTAL_DATA, or a server with SPRING_DATASOURCE_URL.");
        }
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return EmbeddedMariaDb.start(directory, List.of());
            } catch (FolderInUse running) {
                Optional<JdbcConnectionDetails> joined = join(directory.resolve("client.cnf"));
                if (joined.isPresent()) {
                    return joined.get();
                }
                if (System.nanoTime() > until) {
                    throw running;
                }
                pause();
            }
        }
    }

    private static Optional<JdbcConnectionDetails> join(Path client) {
        try {
            Map<String, String> told = Files.readAllLines(client).stream()
                    .filter(line -> line.contains("="))
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf('=')),
                            line -> line.substring(line.indexOf('=') + 1)));
            var database = new JoinedMariaDb(
                    "jdbc:mariadb://%s:%s/portal".formatted(told.get("host"), told.get("port")),
                    told.getOrDefault("user", ""),
                    told.getOrDefault("password", ""));
            DriverManager.getConnection(database.getJdbcUrl, database.getUsername, database.getPassword)
                    .close();
            return Optional.of(database);
        } catch (NoSuchFileException | SQLException justStarting) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new DatabaseFailure(
                    "How to reach the running portal's database cannot be read: " + unreadable.getMessage(),
                    "Run this as the user the portal runs as.",
                    unreadable);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        // It belongs to the portal that runs.
    }
}
