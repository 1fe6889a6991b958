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
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.criteria.Appraisal;
import vn.khacphuc.criteria.ScoreFiles;
import vn.khacphuc.criteria.ScoreQueries;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.ScoreSheets;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.evidence.ui.FileParts;

/** The appraiser's points on a line, beside what the unit says. */
class AppraisalDialog extends Dialog {

    private long version;

    AppraisalDialog(
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
        setHeaderTitle(row.criterion().code() + " " + row.criterion().name());
        Fields fields = new Fields(row);
        Div said = new Div(said(sheet, row));
        Keep keep = new Keep(acting.now().accountId(), "appraisal-" + scoreId).text("reason", fields.reason);
        Attempt attempt = new Attempt()
                .field(fields.points, "refusal.criteria.score.points")
                .field(fields.reason, "refusal.criteria.score.reason", "refusal.criteria.score.reason.long")
                .onReload(() -> queries.line(sheet, scoreId, getLocale()).ifPresent(saved -> {
                    version = saved.version();
                    said.removeAll();
                    said.add(said(sheet, saved));
                    Meanwhile.show(fields, new Fields(row), new Fields(saved));
                }));
        Div content = new Div(keep, said);
        if (row.files() > 0) {
            content.add(parts.list(ScoreFiles.KIND, scoreId, false, () -> {}));
        }
        content.add(fields, attempt);
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
                                    new Submission(key, version),
                                    sheet.id(),
                                    scoreId,
                                    new Appraisal(
                                            fields.lacks.getValue() ? null : fields.points.getValue(),
                                            fields.lacks.getValue(),
                                            fields.reason.getValue())))) {
                                keep.forget();
                                close();
                                done.run();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }

    /** What the unit says of the line. */
    private Facts said(SheetRow sheet, ScoreRow row) {
        return new Facts()
                .fact(getTranslation("units.unit"), sheet.unitName())
                .fact(
                        getTranslation("criteria.score.self.field"),
                        row.selfLacks() ? getTranslation("criteria.score.lacks") : Numbers.points(row.selfPoints()))
                .fact(getTranslation("criteria.score.note.field"), row.selfNote())
                .fact(getTranslation("criteria.evidence"), row.criterion().evidence())
                .fact(getTranslation("criteria.rule"), row.criterion().scoringRule())
                .fact(getTranslation("criteria.score.explanation.field"), row.explanation());
    }

    /** What the appraiser says of it. */
    private static final class Fields extends Div {

        private final PointsField points = new PointsField(getTranslation("criteria.score.points"));
        private final Checkbox lacks = new Checkbox(getTranslation("criteria.score.lacks"));
        private final TextArea reason = new TextArea(getTranslation("criteria.score.reason.field"));

        Fields(ScoreRow row) {
            addClassName("stack");
            points.setHelperText(
                    getTranslation("criteria.score.at_most", row.criterion().maxPoints()));
            lacks.setVisible(row.criterion().mayLack());
            reason.setMaxLength(2000);
            reason.setMinRows(2);
            points.setValue(row.points() == null ? row.selfPoints() : row.points());
            lacks.setValue(row.points() == null ? row.selfLacks() : row.lacks());
            reason.setValue(row.reason());
            add(points, lacks, reason);
        }
    }
}
