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
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.CriterionDraft;
import vn.khacphuc.criteria.CriterionRow;

/** Adds a line to a draft, or rewrites one. */
class CriterionDialog extends Dialog {

    private final TextField code = new TextField(getTranslation("criteria.code"));
    private final TextArea name = new TextArea(getTranslation("criteria.name"));
    private final PointsField points = new PointsField(getTranslation("criteria.points"));
    private final TextArea evidence = new TextArea(getTranslation("criteria.evidence"));
    private final TextArea rule = new TextArea(getTranslation("criteria.rule"));
    private final ScoringFields scoring = new ScoringFields();
    private final AreaPicker area;
    private final Div content = new Div();
    private final transient CriteriaAdministration administration;
    private final transient CriteriaQueries queries;
    private final transient Acting acting;
    private final long setId;
    private final transient Runnable done;
    private long version;

    CriterionDialog(
            CriteriaAdministration administration,
            CriteriaQueries queries,
            Acting acting,
            long setId,
            @Nullable CriterionRow edited,
            @Nullable CriterionRow parent,
            int order,
            Runnable done) {
        this.administration = administration;
        this.queries = queries;
        this.acting = acting;
        this.setId = setId;
        this.done = done;
        setHeaderTitle(
                edited != null
                        ? getTranslation("criteria.edit") + " " + edited.code()
                        : getTranslation(parent != null ? "criteria.add_below" : "criteria.add_area"));
        code.setMaxLength(30);
        name.setMaxLength(600);
        evidence.setMaxLength(2000);
        rule.setMaxLength(2000);
        area = new AreaPicker(getTranslation("criteria.area"), queries);
        area.setVisible(edited == null && parent == null);
        if (edited != null) {
            fill(edited);
        } else if (parent != null) {
            code.setValue(parent.code() + ".");
        }
        Attempt attempt = new Attempt()
                .field(code, "refusal.criteria.code", "refusal.criteria.code.taken")
                .field(name, "refusal.criteria.name")
                .field(points, "refusal.criteria.points")
                .field(scoring.numbers(), "refusal.criteria.scoring");
        if (edited != null) {
            attempt.onReload(() -> rebase(edited));
        }
        content.add(code, name, points, area, evidence, rule, scoring, attempt);
        content.addClassName("dialog-content");
        add(content);
        UUID key = UUID.randomUUID();
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> save(edited, parent, key, order))) {
                                close();
                                done.run();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }

    private void fill(CriterionRow row) {
        version = row.version();
        code.setValue(row.code());
        name.setValue(row.name());
        points.setValue(row.maxPoints());
        evidence.setValue(row.evidence());
        rule.setValue(row.scoringRule());
        scoring.write(row);
    }

    private void save(@Nullable CriterionRow edited, @Nullable CriterionRow parent, UUID key, int order) {
        var draft = new CriterionDraft(
                code.getValue(),
                name.getValue(),
                Objects.requireNonNullElse(points.getValue(), BigDecimal.valueOf(-1)),
                evidence.getValue(),
                rule.getValue(),
                area.getValue() == null ? null : area.getValue().id(),
                order + 1,
                scoring.read());
        if (edited != null) {
            administration.edit(acting.now(), Submission.of(version), edited.id(), draft);
        } else {
            administration.add(acting.now(), new Submission(key, 0), setId, parent == null ? null : parent.id(), draft);
        }
    }

    /** Takes the version somebody else has saved and shows what differs; what was typed stays. */
    private void rebase(CriterionRow opened) {
        queries.criterion(opened.id(), getLocale()).ifPresent(saved -> {
            version = saved.version();
            Meanwhile.show(content, like(opened), like(saved));
        });
    }

    private Div like(CriterionRow row) {
        return new CriterionDialog(administration, queries, acting, setId, row, null, 0, done).content;
    }
}
