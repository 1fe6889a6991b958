package vn.khacphuc.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that has arrived and was looked at, in a place of its own on disk until it is closed. */
public final class Received implements AutoCloseable {

    private final Path file;
    private final String name;
    private final FileKind kind;
    private final long size;
    private final String sha256;
    private final List<FoundSignature> signatures;

    Received(Path file, String name, FileKind kind, long size, String sha256, List<FoundSignature> signatures) {
        this.file = file;
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256;
        this.signatures = signatures;
    }

    Path file() {
        return file;
    }

    String name() {
        return name;
    }

    FileKind kind() {
        return kind;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    List<FoundSignature> signatures() {
        return signatures;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
