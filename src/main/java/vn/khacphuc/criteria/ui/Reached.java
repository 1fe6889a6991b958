package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.CriterionRow;
import vn.khacphuc.criteria.ScoringKind;
import vn.khacphuc.criteria.ScoringRule;

/**
 * What a unit reached on a line, asked for as its rule reads it: a number, reached or not, one of the situations. Says at
 * once how many points that gives.
 */
class Reached extends Div {

    private final PointsField number = new PointsField(Texts.text("criteria.score.value"));
    private final Select<BigDecimal> situation = new Select<>();

    Reached(CriterionRow line, @Nullable BigDecimal value) {
        addClassName("stack");
        ScoringRule rule = line.rule();
        List<BigDecimal> situations = situations(rule);
        boolean chooses = !situations.isEmpty();
        number.setVisible(!chooses);
        situation.setVisible(chooses);
        situation.setLabel(Texts.text("criteria.score.value"));
        situation.setItems(situations);
        situation.setItemLabelGenerator(one -> Texts.text(
                line.ruleKind() == ScoringKind.CHOICE
                        ? "criteria.score.situation"
                        : one.signum() > 0 ? "criteria.score.reached" : "criteria.score.not_reached",
                one.intValue(),
                Numbers.points(rule.points(one, line.maxPoints()))));
        if (line.ruleKind() == ScoringKind.TYPED) {
            number.setLabel(Texts.text("criteria.score.points"));
            number.setHelperText(Texts.text("criteria.score.at_most", line.maxPoints()));
        } else {
            gives(line, value);
            number.addValueChangeListener(change -> gives(line, change.getValue()));
        }
        number.setValue(value);
        if (value != null) {
            situations.stream()
                    .filter(one -> one.compareTo(value) == 0)
                    .findFirst()
                    .ifPresent(situation::setValue);
        }
        add(number, situation);
    }

    /** The field that refusals are shown at. */
    PointsField number() {
        return number;
    }

    @Nullable
    BigDecimal value() {
        return number.isVisible() ? number.getValue() : situation.getValue();
    }

    void setAsked(boolean asked) {
        number.setEnabled(asked);
        situation.setEnabled(asked);
    }

    private void gives(CriterionRow line, @Nullable BigDecimal value) {
        String rule = Texts.text(line.ruleKind()) + ": " + RuleWords.of(line.rule());
        number.setHelperText(
                value == null
                        ? rule
                        : rule + " → "
                                + Texts.text(
                                        "criteria.score.gives",
                                        Numbers.points(line.rule().points(value, line.maxPoints()))));
    }

    private static List<BigDecimal> situations(ScoringRule rule) {
        return switch (rule) {
            case ScoringRule.All all -> List.of(BigDecimal.ONE, BigDecimal.ZERO);
            case ScoringRule.Choice choice -> {
                List<BigDecimal> numbers = new ArrayList<>();
                for (int i = 1; i <= choice.points().size(); i++) {
                    numbers.add(BigDecimal.valueOf(i));
                }
                yield numbers;
            }
            default -> List.of();
        };
    }
}
