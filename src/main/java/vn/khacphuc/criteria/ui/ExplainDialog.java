package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicLong;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.ScoreFiles;
import vn.khacphuc.criteria.ScoreQueries;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.ScoreSheets;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.evidence.ui.FileParts;
import vn.khacphuc.evidence.ui.FileUpload;

/** Asks a unit why it deserves more on a line, and takes what it can still show. */
final class ExplainDialog {

    private ExplainDialog() {}

    static ReasonDialog of(
            ScoreSheets sheets,
            ScoreQueries queries,
            FileParts parts,
            Acting acting,
            SheetRow sheet,
            ScoreRow row,
            long scoreId) {
        FileUpload upload = parts.upload(ScoreFiles.KIND, scoreId);
        AtomicLong version = new AtomicLong(row.version());
        ReasonDialog dialog = new ReasonDialog(
                        Texts.text("criteria.score.explain") + ": "
                                + row.criterion().code(),
                        Texts.text("ui.save"),
                        text -> sheets.explain(
                                acting.now(),
                                Submission.of(version.get()),
                                sheet.id(),
                                scoreId,
                                text,
                                upload.versions()))
                .label(Texts.text("criteria.score.explanation.field"))
                .with(upload);
        dialog.attempt()
                .onReload(() -> queries.line(sheet, scoreId, UI.getCurrent().getLocale())
                        .ifPresent(saved -> {
                            version.set(saved.version());
                            dialog.explain(Texts.text("ui.meanwhile.saved") + " "
                                    + (saved.explanation().isBlank()
                                            ? Texts.text("ui.meanwhile.empty")
                                            : saved.explanation()));
                        }));
        return dialog;
    }
}
