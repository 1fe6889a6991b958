package vn.khacphuc.evidence.ui;

import java.util.Locale;
import java.util.StringJoiner;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Sizes;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.evidence.EvidenceRow;
import vn.khacphuc.evidence.Paper;

/** What there is to say about a file in a line. */
final class FileWords {

    private FileWords() {}

    /** "PDF · 1,2 MB" */
    static String about(EvidenceRow row) {
        String kind = row.kind().name();
        return (kind.equals("JPEG") ? "JPG" : kind.toUpperCase(Locale.ROOT)) + " · " + Sizes.text(row.size());
    }

    /** "PDF · 1,2 MB · phiên bản 2 · 05/08/2026 14:30 · Nguyễn Văn A" */
    static String all(EvidenceRow row) {
        StringJoiner words = new StringJoiner(" · ").add(about(row));
        if (row.number() > 1 || !row.latest()) {
            words.add(Texts.text("evidence.version", row.number()));
        }
        words.add(Dates.moment(row.at()));
        if (row.personName() != null) {
            words.add(row.personName());
        }
        return words.toString();
    }

    /** "Số 45/BC-UBND, ngày 04/08/2026, UBND xã"; empty where nothing is known. */
    static String paper(Paper paper) {
        StringJoiner words = new StringJoiner(", ");
        if (!paper.number().isEmpty()) {
            words.add(Texts.text("evidence.paper.number.of", paper.number()));
        }
        if (paper.date() != null) {
            words.add(Texts.text("evidence.paper.date.of", Dates.day(paper.date())));
        }
        if (!paper.issuer().isEmpty()) {
            words.add(paper.issuer());
        }
        return words.toString();
    }
}
