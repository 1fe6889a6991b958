package vn.khacphuc.criteria.ui;

import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.ScoreFiles;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.ScoreSheets;
import vn.khacphuc.evidence.ui.FileParts;
import vn.khacphuc.evidence.ui.FileUpload;

/** Asks a unit why it deserves more on a line, and takes what it can still show. */
final class ExplainDialog {

    private ExplainDialog() {}

    static ReasonDialog of(
            ScoreSheets sheets, FileParts parts, Acting acting, long sheetId, ScoreRow row, long scoreId) {
        FileUpload upload = parts.upload(ScoreFiles.KIND, scoreId);
        return new ReasonDialog(
                        Texts.text("criteria.score.explain") + ": "
                                + row.criterion().code(),
                        Texts.text("ui.save"),
                        text -> sheets.explain(
                                acting.now(), Submission.of(row.version()), sheetId, scoreId, text, upload.versions()))
                .label(Texts.text("criteria.score.explanation.field"))
                .with(upload);
    }
}
