package vn.khacphuc.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the system's temporary folder, as a clone made there would be. */
class EmbeddedMariaDbTest {

    @TempDir
    Path directory;

    private Path borrowed = Path.of("none");

    /** 300 MB that need no unpacking for each test. */
    @BeforeEach
    void borrowPrograms() throws IOException {
        Files.createDirectories(TestDatabase.DIRECTORY);
        Path programs = MariaDbPrograms.in(TestDatabase.DIRECTORY.toRealPath());
        borrowed = Files.createSymbolicLink(directory.resolve(programs.getFileName()), programs);
    }

    @AfterEach
    void giveBack() throws IOException {
        Files.deleteIfExists(borrowed);
    }

    @Test
    void keepsWhatWasWrittenOverAStart() throws Exception {
        try (EmbeddedMariaDb database = start();
                Statement statement = connect(database).createStatement()) {
            statement.execute("CREATE TABLE place (name VARCHAR(50))");
            statement.execute("INSERT INTO place VALUES ('Đường Hồng')");
        }
        try (EmbeddedMariaDb database = start();
                Statement statement = connect(database).createStatement();
                ResultSet row = statement.executeQuery("SELECT name FROM place")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("Đường Hồng");
        }
    }

    @Test
    void goesOnWhereAFirstStartWasKilled() throws Exception {
        Path unfinished = Files.createDirectories(directory.resolve("db.new/mysql"));
        Files.writeString(unfinished.resolve("global_priv.frm"), "half a file");
        try (EmbeddedMariaDb database = start()) {
            assertThat(connect(database).isValid(5)).isTrue();
        }
        assertThat(directory.resolve("db.new")).doesNotExist();
    }

    @Test
    void refusesAFolderInUse() throws Exception {
        try (EmbeddedMariaDb database = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessageContaining("Another portal is running");
            assertThat(connect(database).isValid(5)).isTrue();
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (EmbeddedMariaDb database = start()) {
            for (String user : new String[] {"root", database.getUsername(), ""}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), user, ""))
                        .as("user '%s'", user)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Access denied");
            }
            Path client = directory.resolve("client.cnf");
            assertThat(Files.readString(client)).contains(database.getPassword());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(client)))
                    .isEqualTo("rw-------");
            assertThat(directory.resolve("welcome.sql")).doesNotExist();
        }
    }

    @Test
    void worksUnderAPathTooLongForASocket() throws Exception {
        Path deep = Files.createDirectories(directory.resolve("d".repeat(120)));
        borrowed = Files.move(borrowed, deep.resolve(borrowed.getFileName()));
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(deep, TestDatabase.FAST)) {
            assertThat(connect(database).isValid(5)).isTrue();
        }
    }

    @Test
    void saysWhyItDoesNotStart() throws Exception {
        Files.writeString(directory.resolve("db"), "not a folder");
        assertThatThrownBy(this::start).isInstanceOf(DatabaseFailure.class);
    }

    private EmbeddedMariaDb start() {
        return EmbeddedMariaDb.start(directory, TestDatabase.FAST);
    }

    private static Connection connect(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
