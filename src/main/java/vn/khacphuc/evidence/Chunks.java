package vn.khacphuc.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of a file in the database: one piece in memory at a time, both ways. */
@Component
class Chunks {

    static final int SIZE = 1 << 20;

    private final JdbcClient jdbc;

    Chunks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(long versionId, Path file) {
        byte[] buffer = new byte[SIZE];
        try (InputStream content = Files.newInputStream(file)) {
            int ordinal = 0;
            for (int read = content.readNBytes(buffer, 0, SIZE); read > 0; read = content.readNBytes(buffer, 0, SIZE)) {
                jdbc.sql("INSERT INTO evidence_chunk (version_id, ordinal, bytes) VALUES (?, ?, ?)")
                        .params(versionId, ordinal++, read == SIZE ? buffer : Arrays.copyOf(buffer, read))
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A statement for each piece, because the driver would fetch all rows of one. */
    void read(long versionId, OutputStream out) throws IOException {
        for (int ordinal = 0; ; ordinal++) {
            byte[] bytes = jdbc.sql("SELECT bytes FROM evidence_chunk WHERE version_id = ? AND ordinal = ?")
                    .params(versionId, ordinal)
                    .query((row, number) -> row.getBytes(1))
                    .optional()
                    .orElse(null);
            if (bytes == null) {
                return;
            }
            out.write(bytes);
        }
    }
}
