package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.khacphuc.assessments.IndicatorQueries;
import vn.khacphuc.assessments.IndicatorRow;
import vn.khacphuc.assessments.Indicators;
import vn.khacphuc.assessments.TargetDraft;
import vn.khacphuc.assessments.TargetRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;
import vn.khacphuc.units.ui.UnitPicker;

/** The targets of an indicator, and a new one: for all of a level, or for one unit. */
class TargetDialog extends Dialog {

    private final Div known = new Div();
    private transient List<TargetRow> shown = List.of();
    private long version;

    TargetDialog(
            Indicators indicators,
            IndicatorQueries queries,
            UnitQueries units,
            Acting acting,
            IndicatorRow indicator,
            Runnable done) {
        UUID key = UUID.randomUUID();
        boolean english = getLocale().getLanguage().equals("en");
        setHeaderTitle(
                getTranslation("assessments.target") + ": " + (english ? indicator.nameEn() : indicator.nameVi()));
        Div content = new Div();
        content.addClassName("dialog-content");
        version = indicator.version();
        shown = queries.targets(acting.scope(), indicator.id());
        show(indicator, shown);
        content.add(known);
        ComboBox<String> level = new ComboBox<>(getTranslation("assessments.level"));
        level.setItems("any", "department", "commune");
        level.setItemLabelGenerator(IndicatorsView::level);
        level.setValue(indicator.level());
        UnitPicker unit = new UnitPicker(getTranslation("assessments.target.unit"), units, acting);
        unit.setHelperText(getTranslation("assessments.target.unit.hint"));
        BigDecimalField value = new BigDecimalField(getTranslation("assessments.target"));
        value.setLocale(getLocale());
        DayField from = new DayField(getTranslation("assessments.from_day"));
        from.setValue(acting.now().today().withDayOfMonth(1));
        from.setHelperText(getTranslation("assessments.target.from.hint"));
        Attempt attempt = new Attempt()
                .field(value, "refusal.assessments.target")
                .onReload(() -> rebase(queries, acting, indicator));
        content.add(level, unit, value, from, attempt);
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            UnitRow chosen = unit.getValue();
                            TargetDraft draft = new TargetDraft(
                                    chosen == null ? null : chosen.id(),
                                    Objects.requireNonNullElse(level.getValue(), "any"),
                                    Objects.requireNonNullElse(
                                            from.getValue(), acting.now().today()),
                                    Objects.requireNonNullElse(value.getValue(), BigDecimal.ONE.negate()));
                            if (attempt.run(() -> indicators.setTarget(
                                    acting.now(), new Submission(key, version), indicator.id(), draft))) {
                                close();
                                done.run();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }

    /** What somebody else set meanwhile is marked among the targets that hold; what is typed stays. */
    private void rebase(IndicatorQueries queries, Acting acting, IndicatorRow indicator) {
        queries.find(acting.scope(), indicator.id(), acting.now().today()).ifPresent(saved -> {
            version = saved.version();
            List<TargetRow> now = queries.targets(acting.scope(), indicator.id());
            show(indicator, now);
            shown = now;
        });
    }

    private void show(IndicatorRow indicator, List<TargetRow> targets) {
        known.removeAll();
        UnorderedList list = new UnorderedList();
        for (TargetRow target : targets) {
            ListItem line = new ListItem(getTranslation(
                    "assessments.target.line",
                    target.unitId() == 0 ? IndicatorsView.level(target.level()) : target.unitName(),
                    Numbers.points(target.target()) + " " + indicator.measure(),
                    Dates.day(target.fromDay())));
            if (!shown.contains(target)) {
                line.add(new Tag(getTranslation("assessments.target.meanwhile"), Tone.WARN));
            }
            list.add(line);
        }
        known.add(list);
        known.setVisible(!targets.isEmpty());
    }
}
