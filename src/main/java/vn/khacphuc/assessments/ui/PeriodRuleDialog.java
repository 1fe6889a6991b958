package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.UUID;
import vn.khacphuc.assessments.PeriodRule;
import vn.khacphuc.assessments.PeriodRules;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Meanwhile;

/** On which days the authority closes its periods. */
class PeriodRuleDialog extends Dialog {

    private final Div content = new Div();
    private long version;

    PeriodRuleDialog(PeriodRules rules, Acting acting) {
        this(rules, acting, rules.of(acting.now().unitId()));
    }

    private PeriodRuleDialog(PeriodRules rules, Acting acting, PeriodRules.Current current) {
        version = current.version();
        PeriodRule rule = current.rule();
        UUID key = UUID.randomUUID();
        setHeaderTitle(getTranslation("assessments.rule"));
        IntegerField first = number("assessments.rule.first_day", rule.firstDay(), 28);
        IntegerField self = number("assessments.rule.self_days", rule.selfDays(), 60);
        IntegerField rating = number("assessments.rule.rating_days", rule.ratingDays(), 60);
        Checkbox quarters = new Checkbox(getTranslation("assessments.rule.quarters"), rule.quarters());
        Checkbox halves = new Checkbox(getTranslation("assessments.rule.half_years"), rule.halfYears());
        Checkbox years = new Checkbox(getTranslation("assessments.rule.years"), rule.years());
        Attempt attempt = new Attempt()
                .field(first, "refusal.assessments.first_day")
                .field(rating, "refusal.assessments.due_days")
                .onReload(() -> {
                    PeriodRules.Current saved = rules.of(acting.now().unitId());
                    version = saved.version();
                    Meanwhile.show(
                            content,
                            new PeriodRuleDialog(rules, acting, current).content,
                            new PeriodRuleDialog(rules, acting, saved).content);
                });
        content.add(
                new Paragraph(getTranslation("assessments.rule.hint")),
                first,
                self,
                rating,
                quarters,
                halves,
                years,
                attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            PeriodRule typed = new PeriodRule(
                                    typed(first),
                                    typed(self),
                                    typed(rating),
                                    quarters.getValue(),
                                    halves.getValue(),
                                    years.getValue());
                            if (attempt.run(() -> rules.set(acting.now(), new Submission(key, version), typed))) {
                                close();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }

    private IntegerField number(String key, int value, int most) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setValue(value);
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setHelperText(getTranslation(key + ".hint"));
        return field;
    }

    private static int typed(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), -1);
    }
}
