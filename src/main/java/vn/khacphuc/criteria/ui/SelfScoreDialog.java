package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.criteria.ScoreFiles;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.ScoreSheets;
import vn.khacphuc.criteria.SelfScore;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.evidence.ui.FileList;
import vn.khacphuc.evidence.ui.FileParts;
import vn.khacphuc.evidence.ui.FileUpload;

/** A unit's own score of a line; where a rule computes it asks for what was reached. */
class SelfScoreDialog extends Dialog {

    SelfScoreDialog(
            ScoreSheets sheets,
            FileParts parts,
            Acting acting,
            SheetRow sheet,
            ScoreRow row,
            long scoreId,
            Runnable done) {
        UUID key = UUID.randomUUID();
        var line = row.criterion();
        setHeaderTitle(line.code() + " " + line.name());
        Reached reached = new Reached(line, row.value());
        Checkbox lacks = new Checkbox(getTranslation("criteria.score.lacks"));
        lacks.setVisible(line.mayLack());
        TextArea note = new TextArea(getTranslation("criteria.score.note.field"));
        note.setMaxLength(2000);
        note.setMinRows(3);
        Keep keep = new Keep(acting.now().accountId(), "score-" + scoreId).text("note", note);
        lacks.setValue(row.selfLacks());
        note.setValue(row.selfNote());
        reached.setAsked(!row.selfLacks());
        lacks.addValueChangeListener(change -> reached.setAsked(!change.getValue()));
        Attempt attempt = new Attempt()
                .field(reached.number(), "refusal.criteria.score.value", "refusal.criteria.score.points")
                .field(note, "refusal.criteria.score.note.long")
                .onReload(done);
        Div content = new Div(keep);
        if (!line.evidence().isBlank()) {
            content.add(new Paragraph(getTranslation("criteria.evidence") + ": " + line.evidence()));
        }
        if (!line.scoringRule().isBlank()) {
            Paragraph rule = new Paragraph(line.scoringRule());
            rule.addClassName("as-written");
            content.add(rule);
        }
        FileList files = parts.list(ScoreFiles.KIND, scoreId, true, done);
        files.setVisible(files.count() > 0);
        FileUpload upload = parts.upload(ScoreFiles.KIND, scoreId);
        content.add(reached, lacks, note, files, upload, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> {
                            keep.forget();
                            close();
                        }),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> sheets.scoreSelf(
                                    acting.now(),
                                    new Submission(key, row.version()),
                                    sheet.id(),
                                    scoreId,
                                    new SelfScore(
                                            lacks.getValue() ? null : reached.value(),
                                            lacks.getValue(),
                                            note.getValue(),
                                            upload.versions())))) {
                                keep.forget();
                                close();
                                done.run();
                            }
                        }));
    }
}
