package vn.khacphuc.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running database server, and what must be done about those left behind by a process that was killed. */
final class MariaDbProcess {

    private static final Logger log = LoggerFactory.getLogger(MariaDbProcess.class);

    /** Recovery after a crash may take minutes; what takes longer is looked at by a person. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * Runs the server and stops it in good order when our end of the pipe closes: also when this process is killed and
     * cannot ask. In a session of its own, so that Ctrl+C stops the portal first and the database after it.
     */
    private static final List<String> GUARD = List.of("/bin/sh", "-c", """
            exec 3<&0 </dev/null
            "$@" 3<&- & server=$!
            (read -r _ <&3; kill -TERM "$server") & guard=$!
            exec 3<&-
            wait "$server"; code=$?
            kill "$guard" 2>/dev/null
            exit "$code"
            """, "portal-database");

    private final Process process;
    private final Path output;
    private final int port;
    private volatile boolean stopping;

    private MariaDbProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
        process.onExit().thenAccept(ended -> {
            if (!stopping) {
                log.error("The database has ended by itself (exit code {}), see {}", ended.exitValue(), output);
            }
        });
    }

    int port() {
        return port;
    }

    static MariaDbProcess serve(List<String> command, Path output, int port) throws IOException {
        List<String> guarded = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            guarded.add("/usr/bin/setsid");
        }
        guarded.addAll(GUARD);
        guarded.addAll(command);
        return new MariaDbProcess(started(guarded, output), output, port);
    }

    /** Runs a program to its end; {@link DatabaseFailure} with its last words if it fails. */
    static void run(List<String> command, Path output) throws IOException {
        Process process = started(command, output);
        process.getOutputStream().close();
        if (!endedWithin(process, PATIENCE) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw failure(output);
        }
    }

    private static Process started(List<String> command, Path output) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    void awaitReady(String url, String user, String password) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            try {
                DriverManager.getConnection(url, user, password).close();
                return;
            } catch (SQLException notYet) {
                endedWithin(process, Duration.ofMillis(100));
            }
        }
        throw failure(output);
    }

    /** Ends the server in good order and returns when its files are closed. */
    void stop() throws IOException {
        stopping = true;
        process.getOutputStream().close();
        if (!endedWithin(process, PATIENCE)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /**
     * Stops servers that still work on one of these data folders. Only for who holds the folder's lock: nobody else
     * lives there, so what is found was left behind.
     */
    static void stopLeftOver(List<Path> dataFolders) {
        List<ProcessHandle> leftOver = ProcessHandle.allProcesses()
                .filter(candidate -> worksOn(candidate, dataFolders))
                .toList();
        if (leftOver.isEmpty()) {
            return;
        }
        log.info("Stopping a database left behind by a portal that was killed");
        leftOver.forEach(ProcessHandle::destroy);
        for (ProcessHandle left : leftOver) {
            try {
                left.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException | TimeoutException e) {
                left.destroyForcibly();
            }
        }
    }

    private static boolean worksOn(ProcessHandle candidate, List<Path> dataFolders) {
        List<String> arguments = List.of(candidate.info().arguments().orElse(new String[0]));
        return dataFolders.stream().anyMatch(folder -> arguments.contains("--datadir=" + folder));
    }

    private static boolean endedWithin(Process process, Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static DatabaseFailure failure(Path output) {
        return new DatabaseFailure(
                "The embedded database does not start. Its last words:\n" + lastLines(output),
                "The whole output is in " + output + ".");
    }

    private static String lastLines(Path output) {
        try {
            List<String> lines = Files.readAllLines(output);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException unreadable) {
            return "(" + unreadable.getMessage() + ")";
        }
    }
}
