package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.assessments.AssessmentRow;
import vn.khacphuc.assessments.IndicatorValues;
import vn.khacphuc.assessments.ValueRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Numbers;

/** A field for each indicator that is asked of the unit. */
class IndicatorFields extends Div {

    IndicatorFields(IndicatorValues values, Acting acting, AssessmentRow row, List<ValueRow> asked, Runnable done) {
        addClassName("stack");
        UUID key = UUID.randomUUID();
        boolean english = getLocale().getLanguage().equals("en");
        Keep keep = new Keep(acting.now().accountId(), "indicators-" + row.id());
        Map<Long, BigDecimalField> fields = new LinkedHashMap<>();
        Div form = new Div();
        form.addClassName("form");
        for (ValueRow value : asked) {
            BigDecimalField field = new BigDecimalField(english ? value.nameEn() : value.nameVi());
            field.setLocale(getLocale());
            field.setSuffixComponent(new Span(value.measure()));
            field.setValue(value.value());
            field.setHelperText(target(value));
            field.setWidthFull();
            keep.number("i" + value.indicatorId(), field);
            fields.put(value.indicatorId(), field);
            form.add(field);
        }
        Attempt attempt = new Attempt().onReload(done);
        Div actions = new Div(Attempt.button(getTranslation("assessments.indicators.save"), () -> {
            Map<Long, @Nullable BigDecimal> typed = new HashMap<>();
            fields.forEach((id, field) -> typed.put(id, field.getValue()));
            if (attempt.run(() -> values.type(acting.now(), new Submission(key, row.version()), row.id(), typed))) {
                keep.forget();
                done.run();
            }
        }));
        actions.addClassName("row");
        add(keep, form, attempt, actions);
    }

    private String target(ValueRow value) {
        BigDecimal target = value.target();
        return target == null
                ? getTranslation("assessments.indicator.no_target")
                : getTranslation(
                        value.moreIsBetter() ? "assessments.indicator.at_least" : "assessments.indicator.at_most",
                        Numbers.points(target) + " " + value.measure());
    }
}
