package vn.khacphuc.base.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server of our own, on the loopback interface and in one folder: {@code db} holds the data,
 * {@code mariadb-…} the programs, {@code client.cnf} (readable by its owner alone) how to reach it, for backups.
 *
 * <p>Whatever dies, and whenever, the next start goes on by itself: folders get their final name only when complete,
 * the lock dies with the process, and a server left behind is stopped before its data is opened again.
 */
final class EmbeddedMariaDb implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String USER = "portal";

    private final DirectoryLock lock;
    private final Path directory;
    private final Path data;
    private final Path programs;
    private final List<String> settings;
    private final String password;
    private final MariaDbProcess process;

    /**
     * Starts the server and returns when it answers.
     *
     * @param directory where everything lives; created where missing
     * @param settings further arguments of the server
     * @throws DatabaseFailure if it cannot be started, with advice
     */
    static EmbeddedMariaDb start(Path directory, List<String> settings) {
        try {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path home = directory.toRealPath();
            DirectoryLock lock = DirectoryLock.of(home);
            try {
                return new EmbeddedMariaDb(lock, home, settings);
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException e) {
            throw new DatabaseFailure(
                    "The database folder " + directory + " cannot be used: " + e.getMessage(),
                    "Check that it can be written and that its disk has 1 GB to spare, or choose another with PORTAL_DATA.",
                    e);
        }
    }

    private EmbeddedMariaDb(DirectoryLock lock, Path directory, List<String> settings) throws IOException {
        this.lock = lock;
        this.directory = directory;
        this.data = directory.resolve("db");
        this.settings = settings;
        this.password = randomPassword();
        boolean first = !Files.isDirectory(data);
        log.info("{} the database in {}", first ? "Installing" : "Starting", directory);
        Path fresh = directory.resolve("db.new");
        MariaDbProcess.stopLeftOver(List.of(data, fresh));
        this.programs = MariaDbPrograms.in(directory);
        if (first) {
            install(fresh);
        }
        this.process = serve();
    }

    private void install(Path fresh) throws IOException {
        FileSystemUtils.deleteRecursively(fresh);
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--basedir=" + programs,
                "--datadir=" + fresh));
        command.addAll(asRoot());
        MariaDbProcess.run(command, directory.resolve("install.log"));
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private MariaDbProcess serve() throws IOException {
        Path welcome = secret("welcome.sql", """
                CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON `portal%%`.* TO '%1$s'@'127.0.0.1';
                """.formatted(USER, password));
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data,
                "--tmpdir=" + data,
                // Relative to the data: the whole path may be longer than a socket's name may be.
                "--socket=db.sock",
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--init-file=" + welcome,
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M",
                "--innodb-flush-log-at-trx-commit=1"));
        command.addAll(settings);
        command.addAll(asRoot());
        MariaDbProcess started = MariaDbProcess.serve(command, directory.resolve("mariadb.log"), port);
        try {
            started.awaitReady(getJdbcUrl(port), USER, password);
            secret("client.cnf", """
                    [client]
                    protocol=tcp
                    host=127.0.0.1
                    port=%d
                    user=%s
                    password=%s
                    skip-ssl
                    """.formatted(port, USER, password));
            Files.delete(welcome);
            return started;
        } catch (IOException | RuntimeException failed) {
            started.stop();
            throw failed;
        }
    }

    /** Written anew, so that the permissions hold for a file that was there before. */
    private Path secret(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, content);
    }

    /** MariaDB refuses to run as root unless told so. */
    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String getJdbcUrl(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/portal";
    }

    @Override
    public String getJdbcUrl() {
        return getJdbcUrl(process.port());
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        process.stop();
        MariaDbProcess.stopLeftOver(List.of(data));
        lock.close();
    }
}
