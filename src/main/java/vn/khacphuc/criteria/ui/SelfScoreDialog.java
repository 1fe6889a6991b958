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
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.criteria.CriterionRow;
import vn.khacphuc.criteria.ScoreFiles;
import vn.khacphuc.criteria.ScoreQueries;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.ScoreSheets;
import vn.khacphuc.criteria.SelfScore;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.evidence.ui.FileList;
import vn.khacphuc.evidence.ui.FileParts;
import vn.khacphuc.evidence.ui.FileUpload;

/** A unit's own score of a line; where a rule computes it asks for what was reached. */
class SelfScoreDialog extends Dialog {

    private long version;

    SelfScoreDialog(
            ScoreSheets sheets,
            ScoreQueries queries,
            FileParts parts,
            Acting acting,
            SheetRow sheet,
            ScoreRow row,
            long scoreId,
            Runnable done) {
        UUID key = UUID.randomUUID();
        version = row.version();
        var line = row.criterion();
        setHeaderTitle(line.code() + " " + line.name());
        Fields fields = new Fields(row);
        Keep keep = new Keep(acting.now().accountId(), "score-" + scoreId).text("note", fields.note);
        Attempt attempt = new Attempt()
                .field(fields.reached.number(), "refusal.criteria.score.value", "refusal.criteria.score.points")
                .field(fields.note, "refusal.criteria.score.note.long")
                .onReload(() -> queries.line(sheet, scoreId, getLocale()).ifPresent(saved -> {
                    version = saved.version();
                    Meanwhile.show(fields, new Fields(row), new Fields(saved));
                }));
        Div content = new Div(keep);
        explain(content, line);
        FileList files = parts.list(ScoreFiles.KIND, scoreId, true, done);
        files.setVisible(files.count() > 0);
        FileUpload upload = parts.upload(ScoreFiles.KIND, scoreId);
        content.add(fields, files, upload, attempt);
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
                                    new Submission(key, version),
                                    sheet.id(),
                                    scoreId,
                                    new SelfScore(
                                            fields.lacks.getValue() ? null : fields.reached.value(),
                                            fields.lacks.getValue(),
                                            fields.note.getValue(),
                                            upload.versions())))) {
                                keep.forget();
                                close();
                                done.run();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }

    private void explain(Div content, CriterionRow line) {
        if (!line.evidence().isBlank()) {
            content.add(new Paragraph(getTranslation("criteria.evidence") + ": " + line.evidence()));
        }
        if (!line.scoringRule().isBlank()) {
            Paragraph rule = new Paragraph(line.scoringRule());
            rule.addClassName("as-written");
            content.add(rule);
        }
    }

    /** What is typed of a line. */
    private static final class Fields extends Div {

        private final Reached reached;
        private final Checkbox lacks = new Checkbox(getTranslation("criteria.score.lacks"));
        private final TextArea note = new TextArea(getTranslation("criteria.score.note.field"));

        Fields(ScoreRow row) {
            addClassName("stack");
            reached = new Reached(row.criterion(), row.value());
            lacks.setVisible(row.criterion().mayLack());
            note.setMaxLength(2000);
            note.setMinRows(3);
            lacks.setValue(row.selfLacks());
            note.setValue(row.selfNote());
            reached.setAsked(!row.selfLacks());
            lacks.addValueChangeListener(change -> reached.setAsked(!change.getValue()));
            add(reached, lacks, note);
        }
    }
}
