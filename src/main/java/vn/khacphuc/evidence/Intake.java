package vn.khacphuc.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Settings;

/**
 * Takes a file in and looks at it. It lies on disk meanwhile, so that a slow line holds no transaction, and what is not
 * taken never reaches the database.
 */
@Service
public class Intake {

    private final ContentType types;
    private final PdfSignatures signatures;
    private final Settings settings;

    Intake(ContentType types, PdfSignatures signatures, Settings settings) {
        this.types = types;
        this.signatures = signatures;
        this.settings = settings;
    }

    /** The largest file that is taken, in bytes. */
    public long largest() {
        return settings.number(EvidenceSettings.SIZE) * EvidenceSettings.MEGABYTE;
    }

    /** Reads to the end, or until it is too much; refuses what is called, or is, what is not taken. */
    public Received receive(String typedName, InputStream content) throws IOException {
        String name = FileName.of(typedName);
        Path file = Files.createTempFile("evidence", ".part");
        try {
            MessageDigest digest = sha256();
            long size = copy(new DigestInputStream(content, digest), file, name);
            ContentType.Found found = types.look(file, name);
            Refusals refusals = FileName.check(name).when(size == 0, "refusal.evidence.empty", name);
            FileKind kind = found.kind().orElse(null);
            if (size > 0 && kind == null) {
                refusals.when(true, "refusal.evidence.type", name, found.mediaType(), FileKind.accepted());
            }
            if (kind != null && !kind.fits(name) && size > 0) {
                refusals.when(true, "refusal.evidence.ending", name, "." + kind.ending());
            }
            refusals.refuse();
            if (kind == null) {
                throw new IllegalStateException("a file of no kind");
            }
            return new Received(
                    file,
                    name,
                    kind,
                    size,
                    HexFormat.of().formatHex(digest.digest()),
                    kind == FileKind.PDF ? signatures.find(file) : List.of());
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private long copy(InputStream content, Path file, String name) throws IOException {
        long largest = largest();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            int read = content.read(buffer);
            while (read >= 0) {
                size += read;
                if (size > largest) {
                    throw new Refusal("refusal.evidence.size", name, largest / EvidenceSettings.MEGABYTE);
                }
                out.write(buffer, 0, read);
                read = content.read(buffer);
            }
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
