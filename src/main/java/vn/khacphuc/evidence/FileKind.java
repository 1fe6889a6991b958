package vn.khacphuc.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a file may be, told by its content. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it inside a page: nothing in it can act on the portal. */
    public boolean isShown() {
        return this == PDF || isImage();
    }

    public boolean isImage() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    public static FileKind ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** Every ending of a file name that is taken, {@code .pdf} first. */
    public static List<String> allEndings() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.endings.stream())
                .map(ending -> "." + ending)
                .toList();
    }

    /** What would be accepted, for a refusal. */
    static String accepted() {
        return allEndings().stream().map(ending -> ending.substring(1)).collect(Collectors.joining(", "));
    }

    String ending() {
        return endings.getFirst();
    }

    boolean fits(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }
}
