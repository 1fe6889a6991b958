package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.CriterionDraft;
import vn.khacphuc.criteria.CriterionRow;

/** Adds a line to a draft, or rewrites one. */
class CriterionDialog extends Dialog {

    CriterionDialog(
            CriteriaAdministration administration,
            CriteriaQueries queries,
            Acting acting,
            long setId,
            @Nullable CriterionRow edited,
            @Nullable CriterionRow parent,
            int order,
            Runnable done) {
        UUID key = UUID.randomUUID();
        setHeaderTitle(getTranslation(
                edited != null ? "criteria.edit" : parent != null ? "criteria.add_below" : "criteria.add_area"));
        TextField code = new TextField(getTranslation("criteria.code"));
        code.setMaxLength(30);
        TextArea name = new TextArea(getTranslation("criteria.name"));
        name.setMaxLength(600);
        PointsField points = new PointsField(getTranslation("criteria.points"));
        TextArea evidence = new TextArea(getTranslation("criteria.evidence"));
        evidence.setMaxLength(2000);
        TextArea rule = new TextArea(getTranslation("criteria.rule"));
        rule.setMaxLength(2000);
        AreaPicker area = new AreaPicker(getTranslation("criteria.area"), queries);
        area.setVisible(edited == null && parent == null);
        ScoringFields scoring = new ScoringFields();
        if (edited != null) {
            code.setValue(edited.code());
            name.setValue(edited.name());
            points.setValue(edited.maxPoints());
            evidence.setValue(edited.evidence());
            rule.setValue(edited.scoringRule());
            scoring.write(edited);
        } else if (parent != null) {
            code.setValue(parent.code() + ".");
        }
        Attempt attempt = new Attempt()
                .field(code, "refusal.criteria.code", "refusal.criteria.code.taken")
                .field(name, "refusal.criteria.name")
                .field(points, "refusal.criteria.points")
                .field(scoring.numbers(), "refusal.criteria.scoring")
                .onReload(done);
        Div content = new Div(code, name, points, area, evidence, rule, scoring, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            var draft = new CriterionDraft(
                                    code.getValue(),
                                    name.getValue(),
                                    Objects.requireNonNullElse(points.getValue(), BigDecimal.valueOf(-1)),
                                    evidence.getValue(),
                                    rule.getValue(),
                                    area.getValue() == null
                                            ? null
                                            : area.getValue().id(),
                                    order + 1,
                                    scoring.read());
                            if (attempt.run(() -> {
                                if (edited != null) {
                                    administration.edit(
                                            acting.now(), Submission.of(edited.version()), edited.id(), draft);
                                } else {
                                    administration.add(
                                            acting.now(),
                                            new Submission(key, 0),
                                            setId,
                                            parent == null ? null : parent.id(),
                                            draft);
                                }
                            })) {
                                close();
                                done.run();
                            }
                        }));
    }
}
