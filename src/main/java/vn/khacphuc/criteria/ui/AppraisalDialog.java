package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.criteria.Appraisal;
import vn.khacphuc.criteria.ScoreFiles;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.ScoreSheets;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.evidence.ui.FileParts;

/** The appraiser's points on a line, beside what the unit says. */
class AppraisalDialog extends Dialog {

    AppraisalDialog(
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
        Facts facts = new Facts()
                .fact(getTranslation("units.unit"), sheet.unitName())
                .fact(
                        getTranslation("criteria.score.self.field"),
                        row.selfLacks() ? getTranslation("criteria.score.lacks") : Numbers.points(row.selfPoints()))
                .fact(getTranslation("criteria.score.note.field"), row.selfNote())
                .fact(getTranslation("criteria.evidence"), line.evidence())
                .fact(getTranslation("criteria.rule"), line.scoringRule())
                .fact(getTranslation("criteria.score.explanation.field"), row.explanation());
        PointsField points = new PointsField(getTranslation("criteria.score.points"));
        points.setHelperText(getTranslation("criteria.score.at_most", line.maxPoints()));
        Checkbox lacks = new Checkbox(getTranslation("criteria.score.lacks"));
        lacks.setVisible(line.mayLack());
        TextArea reason = new TextArea(getTranslation("criteria.score.reason.field"));
        reason.setMaxLength(2000);
        reason.setMinRows(2);
        Keep keep = new Keep(acting.now().accountId(), "appraisal-" + scoreId).text("reason", reason);
        points.setValue(row.points() == null ? row.selfPoints() : row.points());
        lacks.setValue(row.points() == null ? row.selfLacks() : row.lacks());
        reason.setValue(row.reason());
        Attempt attempt = new Attempt()
                .field(points, "refusal.criteria.score.points")
                .field(reason, "refusal.criteria.score.reason", "refusal.criteria.score.reason.long")
                .onReload(done);
        Div content = new Div(keep, facts);
        if (row.files() > 0) {
            content.add(parts.list(ScoreFiles.KIND, scoreId, false, () -> {}));
        }
        content.add(points, lacks, reason, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> {
                            keep.forget();
                            close();
                        }),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> sheets.appraise(
                                    acting.now(),
                                    new Submission(key, row.version()),
                                    sheet.id(),
                                    scoreId,
                                    new Appraisal(
                                            lacks.getValue() ? null : points.getValue(),
                                            lacks.getValue(),
                                            reason.getValue())))) {
                                keep.forget();
                                close();
                                done.run();
                            }
                        }));
    }
}
