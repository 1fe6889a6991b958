package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.assessments.AssessmentRow;
import vn.khacphuc.assessments.IndicatorDoubts;
import vn.khacphuc.assessments.IndicatorValues;
import vn.khacphuc.assessments.ValueRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.base.ui.Numbers;

/** A field for each indicator that is asked of the unit. */
class IndicatorFields extends Div {

    private long version;

    /**
     * Filled with what the unit has typed so far.
     *
     * @param now reads the assessment anew
     * @param asks reads what is asked anew
     * @param done reads the page anew
     */
    IndicatorFields(
            IndicatorValues values,
            Acting acting,
            AssessmentRow row,
            List<ValueRow> asked,
            Supplier<Optional<AssessmentRow>> now,
            Supplier<List<ValueRow>> asks,
            Runnable done) {
        addClassName("stack");
        version = row.version();
        UUID key = UUID.randomUUID();
        Keep keep = new Keep(acting.now().accountId(), "indicators-" + row.id());
        Map<Long, BigDecimalField> fields = new LinkedHashMap<>();
        Div form = new Div();
        form.addClassName("form");
        for (ValueRow value : asked) {
            BigDecimalField field = new BigDecimalField(name(value));
            field.setLocale(getLocale());
            field.setSuffixComponent(new Span(value.measure()));
            field.setValue(value.value());
            field.setHelperText(target(value));
            field.setWidthFull();
            keep.number("i" + value.indicatorId(), field);
            fields.put(value.indicatorId(), field);
            form.add(field);
        }
        Attempt attempt = new Attempt().onReload(() -> {
            AssessmentRow saved = now.get().orElse(row);
            if (saved.state() != row.state()) {
                done.run();
                return;
            }
            version = saved.version();
            Meanwhile.show(
                    this,
                    new IndicatorFields(values, acting, row, asked, now, asks, done),
                    new IndicatorFields(values, acting, saved, asks.get(), now, asks, done));
        });
        Div actions = new Div(Attempt.button(getTranslation("assessments.indicators.save"), () -> {
            Map<Long, @Nullable BigDecimal> typed = new HashMap<>();
            fields.forEach((id, field) -> typed.put(id, field.getValue()));
            Runnable save = () -> {
                if (attempt.run(() -> values.type(acting.now(), new Submission(key, version), row.id(), typed))) {
                    keep.forget();
                    done.run();
                }
            };
            List<IndicatorDoubts.Doubt> doubts = IndicatorDoubts.of(asked, typed);
            if (doubts.isEmpty()) {
                save.run();
            } else {
                ask(doubts, save);
            }
        }));
        actions.addClassName("row");
        add(keep, form, attempt, actions);
    }

    private void ask(List<IndicatorDoubts.Doubt> doubts, Runnable save) {
        UnorderedList list = new UnorderedList();
        doubts.forEach(doubt -> list.add(new ListItem(name(doubt.row()) + ": "
                + getTranslation(
                        doubt.key(), Numbers.points(doubt.value()), doubt.row().measure()))));
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("assessments.indicators.doubt"));
        question.setText(list);
        question.setConfirmText(getTranslation("assessments.indicators.doubt.meant"));
        question.addConfirmListener(confirm -> save.run());
        question.setCancelable(true);
        question.setCancelText(getTranslation("assessments.indicators.doubt.correct"));
        question.open();
    }

    private String name(ValueRow value) {
        return getLocale().getLanguage().equals("en") ? value.nameEn() : value.nameVi();
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
