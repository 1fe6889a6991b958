package vn.khacphuc.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Tells what a file is by looking into it; its name only tells a table of text from other text. */
@Component
class ContentType {

    private static final int LOOKED_AT = 1 << 20;
    private static final Map<FileKind, String> OFFICE = Map.of(
            FileKind.DOCX, "wordprocessingml.document.main+xml",
            FileKind.XLSX, "spreadsheetml.sheet.main+xml",
            FileKind.PPTX, "presentationml.presentation.main+xml");

    private final Tika tika = new Tika();

    /** What was found, allowed or not. */
    record Found(String mediaType, Optional<FileKind> kind) {}

    Found look(Path file, String name) throws IOException {
        String type;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            type = tika.detect(content);
        }
        return new Found(
                type,
                switch (type) {
                    case "text/plain", "text/csv" -> Optional.of(FileKind.CSV.fits(name) ? FileKind.CSV : FileKind.TXT);
                    case "application/zip",
                            "application/x-tika-ooxml",
                            "application/vnd.oasis.opendocument.text",
                            "application/vnd.oasis.opendocument.spreadsheet" -> packed(file);
                    default ->
                        Arrays.stream(FileKind.values())
                                .filter(kind -> kind.mediaType().equals(type))
                                .findFirst();
                });
    }

    /** Office files are zip files that say inside what they are. With macros they name another kind, which is not taken. */
    private static Optional<FileKind> packed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            if (types != null) {
                String content = text(zip, types);
                return OFFICE.entrySet().stream()
                        .filter(office -> content.contains(office.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst();
            }
            ZipEntry mime = zip.getEntry("mimetype");
            if (mime != null) {
                String named = text(zip, mime).strip();
                return Arrays.stream(FileKind.values())
                        .filter(kind -> kind.mediaType().equals(named))
                        .findFirst();
            }
            return Optional.of(FileKind.ZIP);
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
        }
    }
}
