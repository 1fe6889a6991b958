package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.CriterionRow;
import vn.khacphuc.criteria.Effect;
import vn.khacphuc.criteria.Scoring;
import vn.khacphuc.criteria.ScoringKind;

/** How a line is scored: the rule with its numbers, what it does to the sum, and for whom. */
class ScoringFields extends Div {

    private final Select<ScoringKind> kind = new Select<>();
    private final TextField text = new TextField(getTranslation("criteria.scoring.numbers"));
    private final Select<Effect> effect = new Select<>();
    private final Checkbox mayLack = new Checkbox(getTranslation("criteria.scoring.may_lack"));
    private final Checkbox alternatives = new Checkbox(getTranslation("criteria.scoring.alternatives"));
    private final Checkbox survey = new Checkbox(getTranslation("criteria.scoring.survey"));

    ScoringFields() {
        addClassName("stack");
        kind.setLabel(getTranslation("criteria.scoring"));
        kind.setItems(ScoringKind.values());
        kind.setItemLabelGenerator(Texts::text);
        kind.addValueChangeListener(change -> hint(change.getValue()));
        effect.setLabel(getTranslation("criteria.scoring.effect"));
        effect.setItems(Effect.values());
        effect.setItemLabelGenerator(Texts::text);
        text.setMaxLength(400);
        write(Scoring.TYPED);
        add(kind, text, effect, mayLack, survey, alternatives);
    }

    TextField numbers() {
        return text;
    }

    void write(CriterionRow row) {
        write(new Scoring(
                row.ruleKind(), row.ruleText(), row.effect(), row.mayLack(), row.survey(), row.alternatives()));
    }

    Scoring read() {
        return new Scoring(
                kind.getValue(),
                text.isVisible() ? text.getValue() : "",
                effect.getValue(),
                mayLack.getValue(),
                survey.getValue(),
                alternatives.getValue());
    }

    private void write(Scoring scoring) {
        kind.setValue(scoring.kind());
        text.setValue(scoring.text());
        effect.setValue(scoring.effect());
        mayLack.setValue(scoring.mayLack());
        survey.setValue(scoring.survey());
        alternatives.setValue(scoring.alternatives());
        hint(scoring.kind());
    }

    private void hint(ScoringKind chosen) {
        boolean bare = chosen == ScoringKind.TYPED || chosen == ScoringKind.ALL;
        text.setVisible(!bare);
        text.setHelperText(bare ? "" : Texts.text("criteria.scoring.hint." + chosen.name()));
    }
}
