package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.DeadlineKind;
import vn.khacphuc.plans.Frequency;

/** A deadline: typed as the office writes it and understood at once, or chosen. */
class DeadlineField extends Div {

    private final TextField text = new TextField(getTranslation("plans.deadline.text"));
    private final ComboBox<DeadlineKind> kind = new ComboBox<>(getTranslation("plans.deadline.kind"));
    private final DayField due = new DayField(getTranslation("plans.due"));
    private final ComboBox<Frequency> frequency = new ComboBox<>(getTranslation("plans.deadline.frequency"));
    private final IntegerField days = new IntegerField(getTranslation("plans.deadline.days"));
    private final Checkbox working = new Checkbox(getTranslation("plans.deadline.working"));
    private final Span meaning = new Span();
    private final Checkbox early = new Checkbox(getTranslation("plans.deadline.early.meant"));
    private final Div doubt = new Div();
    private final int planYear;
    private final @Nullable LocalDate issuedOn;

    /** @param issuedOn day of the plan's paper, null where it has none yet */
    DeadlineField(int planYear, @Nullable LocalDate issuedOn) {
        this.planYear = planYear;
        this.issuedOn = issuedOn;
        addClassNames("form", "wide");
        text.setMaxLength(200);
        text.setPlaceholder(getTranslation("plans.deadline.placeholder"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        kind.setItems(DeadlineKind.values());
        kind.setItemLabelGenerator(Texts::text);
        frequency.setItems(Frequency.values());
        frequency.setItemLabelGenerator(Texts::text);
        meaning.addClassName("quiet");
        meaning.getElement().setAttribute("aria-live", "polite");
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                understand();
            }
        });
        kind.addValueChangeListener(change -> arrange());
        due.addValueChangeListener(change -> explain());
        frequency.addValueChangeListener(change -> explain());
        doubt.addClassNames("problem", Tone.WARN.className(), "wide");
        doubt.getElement().setAttribute("aria-live", "polite");
        doubt.setVisible(false);
        Div said = new Div(text, meaning);
        said.addClassName("stack");
        days.setMin(1);
        days.setMax(1000);
        days.addValueChangeListener(change -> explain());
        working.addValueChangeListener(change -> explain());
        add(said, kind, due, frequency, days, working, doubt);
        kind.setValue(DeadlineKind.DAY);
        arrange();
    }

    TextField text() {
        return text;
    }

    DayField due() {
        return due;
    }

    Checkbox early() {
        return early;
    }

    /** Whether a day before the plan is meant so. */
    boolean isMeant() {
        return doubt.isVisible() && early.getValue();
    }

    /** What is there already was asked about when it was entered. */
    void settle() {
        early.setValue(doubt.isVisible());
    }

    /** An occurrence of a series has the day of its period. */
    void fix() {
        kind.setReadOnly(true);
        due.setReadOnly(true);
        frequency.setReadOnly(true);
        text.setReadOnly(true);
    }

    void set(Deadline deadline) {
        text.setValue(deadline.text());
        kind.setValue(deadline.kind());
        due.setValue(deadline.due());
        frequency.setValue(deadline.frequency());
        Deadline.After after = deadline.after();
        if (after != null) {
            days.setValue(after.days());
            working.setValue(after.working());
        }
    }

    Deadline get() {
        DeadlineKind chosen = kind.getValue() == null ? DeadlineKind.NONE : kind.getValue();
        return switch (chosen) {
            case RECURRING -> new Deadline(chosen, text.getValue(), null, frequency.getValue());
            case RELATIVE ->
                Deadline.relative(
                        text.getValue(),
                        days.getValue() == null ? null : new Deadline.After(days.getValue(), working.getValue()));
            case NONE -> Deadline.none(text.getValue());
            default -> new Deadline(chosen, text.getValue(), due.getValue(), null);
        };
    }

    private void understand() {
        Deadline.read(text.getValue(), planYear)
                .ifPresentOrElse(
                        this::set,
                        () -> meaning.setText(text.isEmpty() ? "" : getTranslation("plans.deadline.not_understood")));
    }

    private void arrange() {
        DeadlineKind chosen = kind.getValue();
        boolean relative = chosen == DeadlineKind.RELATIVE;
        boolean dated = chosen != null && chosen != DeadlineKind.RECURRING && chosen != DeadlineKind.NONE && !relative;
        due.setVisible(dated);
        frequency.setVisible(chosen == DeadlineKind.RECURRING);
        days.setVisible(relative);
        working.setVisible(relative);
        explain();
    }

    private void explain() {
        ask();
        if (due.isVisible() && due.getValue() != null) {
            meaning.setText(getTranslation("plans.deadline.means", Dates.day(due.getValue())));
        } else if (frequency.isVisible() && frequency.getValue() != null) {
            meaning.setText(getTranslation("plans.deadline.often", Texts.text(frequency.getValue())));
        } else if (days.isVisible() && days.getValue() != null) {
            meaning.setText(getTranslation(
                    working.getValue() ? "plans.deadline.after_working" : "plans.deadline.after", days.getValue()));
        } else {
            meaning.setText("");
        }
    }

    /** A day before the plan's year or paper is asked about at once, before it is saved. */
    private void ask() {
        LocalDate day = due.isVisible() ? due.getValue() : null;
        boolean formerYear = day != null && day.getYear() < planYear;
        boolean formerDay = day != null && issuedOn != null && day.isBefore(issuedOn);
        doubt.removeAll();
        doubt.setVisible(formerYear || formerDay);
        early.setValue(false);
        if (day != null && doubt.isVisible()) {
            doubt.add(
                    new Span(
                            formerYear || issuedOn == null
                                    ? getTranslation(
                                            "plans.deadline.early.year", Dates.day(day), String.valueOf(planYear))
                                    : getTranslation(
                                            "plans.deadline.early.paper", Dates.day(day), Dates.day(issuedOn))),
                    early);
        }
    }
}
