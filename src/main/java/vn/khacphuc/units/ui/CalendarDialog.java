package vn.khacphuc.units.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.units.CalendarAdministration;
import vn.khacphuc.units.CalendarDraft;
import vn.khacphuc.units.CalendarEffects;
import vn.khacphuc.units.DayKind;

/** Enters a holiday of one or several days, or a swapped day. */
class CalendarDialog extends Dialog {

    private final DayField from = new DayField(getTranslation("units.calendar.from"));
    private final DayField to = new DayField(getTranslation("units.calendar.to"));
    private final ComboBox<DayKind> kind = new ComboBox<>(getTranslation("units.calendar.kind"));
    private final TextField name = new TextField(getTranslation("units.calendar.name"));
    private final Paragraph effect = new Paragraph();
    private final Attempt attempt = new Attempt();

    CalendarDialog(CalendarAdministration administration, CalendarEffects effects, Acting acting, Runnable done) {
        setHeaderTitle(getTranslation("units.calendar.enter"));
        UUID key = UUID.randomUUID();
        kind.setItems(DayKind.values());
        kind.setItemLabelGenerator(Texts::text);
        kind.setValue(DayKind.HOLIDAY);
        name.setMaxLength(120);
        from.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        kind.setRequiredIndicatorVisible(true);
        effect.addClassName("quiet");
        effect.setText(CalendarWords.effect(effects.of(List.of())));
        attempt.field(to, "refusal.units.calendar.order", "refusal.units.calendar.many")
                .field(name, "refusal.units.calendar.name", "refusal.units.calendar.name.long")
                .field(kind, "refusal.units.calendar.worked", "refusal.units.calendar.off");
        Div content = new Div(from, to, kind, name, effect, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(
                                    () -> administration.enter(acting.now(), new Submission(key, 0), draft()))) {
                                close();
                                done.run();
                            }
                        }));
        from.addValueChangeListener(change -> tell(effects));
        to.addValueChangeListener(change -> tell(effects));
        setCloseOnOutsideClick(false);
    }

    private void tell(CalendarEffects effects) {
        boolean known = from.getValue() != null
                && (to.getValue() == null
                        || !to.getValue().isBefore(from.getValue())
                                && to.getValue().isBefore(from.getValue().plusDays(31)));
        effect.setText(CalendarWords.effect(
                effects.of(known && kind.getValue() != null ? draft().days().toList() : List.of())));
    }

    private CalendarDraft draft() {
        if (from.getValue() == null || kind.getValue() == null) {
            throw new Refusal("refusal.units.calendar.incomplete");
        }
        return new CalendarDraft(
                from.getValue(),
                Objects.requireNonNullElse(to.getValue(), from.getValue()),
                kind.getValue(),
                name.getValue().strip());
    }
}
