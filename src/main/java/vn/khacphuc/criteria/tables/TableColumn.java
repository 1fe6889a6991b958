package vn.khacphuc.criteria.tables;

import java.util.List;
import java.util.Optional;

/** What a column of a table of criteria tells. */
public enum TableColumn {
    /** Which level a row is of, in words. */
    KIND,
    CODE,
    NAME,
    POINTS,
    RULE,
    EVIDENCE,
    NOTE;

    private static final int LONGEST = 120;
    private static final List<String> KINDS =
            List.of("row_type", "row type", "kind", "loai dong", "loai", "cap", "level");
    private static final List<String> CODES =
            List.of("stt", "tt", "so tt", "so thu tu", "ma", "ma so", "code", "no", "no.", "number", "item");
    private static final List<String> OTHERS = List.of(
            "tu cham",
            "tham dinh",
            "tu danh gia",
            "xep loai",
            "self",
            "apprais",
            "owner",
            "partner",
            "chu tri",
            "phoi hop",
            "applies",
            "dtxhh");
    private static final List<String> NAMES = List.of("noi dung", "tieu chi", "linh vuc");
    private static final List<String> RULES =
            List.of("cach cham", "cach tinh", "huong dan cham", "scoring", "rule", "phuong phap");
    private static final List<String> EVIDENCES =
            List.of("kiem chung", "minh chung", "chung minh", "evidence", "tai lieu");
    private static final List<String> NOTES = List.of("ghi chu", "note", "guide", "remark", "huong dan", "dien giai");
    private static final List<String> MOST =
            List.of("toi da", "diem chuan", "thang diem", "max", "points", "muc diem", "diem");
    private static final List<String> NAMES_TOO =
            List.of("noi dung", "tieu chi", "linh vuc", "name", "criteri", "content", "area");

    /** What a heading says, in either language; empty where it is of no use here, as columns that are filled in later. */
    static Optional<TableColumn> of(String heading) {
        String words = Folded.of(heading);
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        if (KINDS.contains(words)) {
            return Optional.of(KIND);
        }
        if (CODES.contains(words)) {
            return Optional.of(CODE);
        }
        if (has(words, OTHERS)) {
            return Optional.empty();
        }
        if (NAMES.stream().anyMatch(words::startsWith)) {
            return Optional.of(NAME);
        }
        if (has(words, RULES)) {
            return Optional.of(RULE);
        }
        if (has(words, EVIDENCES)) {
            return Optional.of(EVIDENCE);
        }
        if (has(words, NOTES)) {
            return Optional.of(NOTE);
        }
        if (has(words, MOST)) {
            return Optional.of(POINTS);
        }
        return has(words, NAMES_TOO) ? Optional.of(NAME) : Optional.empty();
    }

    private static boolean has(String words, List<String> any) {
        return any.stream().anyMatch(words::contains);
    }
}
