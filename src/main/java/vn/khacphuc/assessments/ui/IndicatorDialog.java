package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.assessments.IndicatorDraft;
import vn.khacphuc.assessments.IndicatorQueries;
import vn.khacphuc.assessments.IndicatorRow;
import vn.khacphuc.assessments.Indicators;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.CriterionRow;
import vn.khacphuc.criteria.ui.CriterionPicker;

/** An indicator: what it is called, how it is measured, whom it is asked of. */
class IndicatorDialog extends Dialog {

    private static final List<String> LEVELS = List.of("any", "department", "commune");

    private final TextField nameVi = new TextField(getTranslation("assessments.indicator.name_vi"));
    private final TextField nameEn = new TextField(getTranslation("assessments.indicator.name_en"));
    private final TextField measure = new TextField(getTranslation("assessments.measure"));
    private final RadioButtonGroup<Boolean> more = new RadioButtonGroup<>(getTranslation("assessments.direction"));
    private final ComboBox<String> level = new ComboBox<>(getTranslation("assessments.level"));
    private final CriterionPicker criterion;
    private final DayField from = new DayField(getTranslation("assessments.from_day"));
    private final DayField until = new DayField(getTranslation("assessments.to_day"));
    private final IntegerField order = new IntegerField(getTranslation("assessments.sort_order"));
    private final Div content = new Div();
    private long version;

    IndicatorDialog(
            Indicators indicators,
            IndicatorQueries queries,
            CriteriaQueries criteria,
            Acting acting,
            @Nullable IndicatorRow edited,
            Runnable done) {
        LocalDate today = acting.now().today();
        UUID key = UUID.randomUUID();
        setHeaderTitle(getTranslation(edited == null ? "assessments.indicator.add" : "assessments.indicator.edit"));
        criterion = new CriterionPicker(getTranslation("assessments.criterion"), criteria, today.getYear() - 1);
        more.setItems(true, false);
        more.setItemLabelGenerator(
                yes -> getTranslation(yes ? "assessments.direction.more" : "assessments.direction.less"));
        level.setItems(LEVELS);
        level.setItemLabelGenerator(IndicatorsView::level);
        nameVi.setMaxLength(300);
        nameEn.setMaxLength(300);
        measure.setMaxLength(60);
        measure.setHelperText(getTranslation("assessments.measure.hint"));
        order.setStepButtonsVisible(true);
        fill(edited, today);
        Attempt attempt = new Attempt()
                .field(nameVi, "refusal.assessments.indicator_name", "refusal.assessments.indicator_name.long")
                .field(measure, "refusal.assessments.measure", "refusal.assessments.measure.long")
                .field(until, "refusal.assessments.indicator_days");
        if (edited != null) {
            attempt.onReload(() -> queries.find(acting.scope(), edited.id(), today)
                    .ifPresent(saved -> {
                        version = saved.version();
                        Meanwhile.show(
                                content,
                                new IndicatorDialog(indicators, queries, criteria, acting, edited, done).content,
                                new IndicatorDialog(indicators, queries, criteria, acting, saved, done).content);
                    }));
        }
        content.add(nameVi, nameEn, measure, more, level, criterion, from, until, order, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> {
                                if (edited == null) {
                                    indicators.add(acting.now(), new Submission(key, 0), draft(today));
                                } else {
                                    indicators.edit(
                                            acting.now(), new Submission(key, version), edited.id(), draft(today));
                                }
                            })) {
                                close();
                                done.run();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }

    private void fill(@Nullable IndicatorRow edited, LocalDate today) {
        more.setValue(edited == null || edited.moreIsBetter());
        level.setValue(edited == null ? "any" : edited.level());
        from.setValue(edited == null ? today.withDayOfMonth(1) : edited.fromDay());
        order.setValue(edited == null ? 10 : edited.sortOrder());
        if (edited != null) {
            version = edited.version();
            nameVi.setValue(edited.nameVi());
            nameEn.setValue(edited.nameEn());
            measure.setValue(edited.measure());
            until.setValue(edited.toDay());
            Long linked = edited.criterionId();
            if (linked != null) {
                criterion.choose(linked);
            }
        }
    }

    private IndicatorDraft draft(LocalDate today) {
        CriterionRow linked = criterion.getValue();
        return new IndicatorDraft(
                nameVi.getValue(),
                nameEn.getValue(),
                measure.getValue(),
                more.getValue(),
                linked == null ? null : linked.id(),
                Objects.requireNonNullElse(level.getValue(), "any"),
                Objects.requireNonNullElse(from.getValue(), today),
                until.getValue(),
                Objects.requireNonNullElse(order.getValue(), 10));
    }
}
