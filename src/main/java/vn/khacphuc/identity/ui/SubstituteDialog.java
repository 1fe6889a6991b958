package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.identity.SubstitutableRow;
import vn.khacphuc.identity.SubstituteDraft;
import vn.khacphuc.identity.Substitutions;

/** Names who stands in between two days. */
class SubstituteDialog extends Dialog {

    private final UUID key = UUID.randomUUID();

    SubstituteDialog(
            Substitutions substitutions,
            PeopleQueries people,
            Acting acting,
            List<SubstitutableRow> held,
            Runnable done) {
        setHeaderTitle(getTranslation("identity.substitutes.name"));
        ComboBox<SubstitutableRow> appointment = new ComboBox<>(getTranslation("identity.appointment"), held);
        appointment.setItemLabelGenerator(row -> Texts.text(row.role()) + ", " + row.unitName());
        PersonPicker person = new PersonPicker(getTranslation("identity.substitute"), people, acting);
        appointment.addValueChangeListener(change -> person.setUnit(
                change.getValue() == null ? null : change.getValue().unitId()));
        appointment.setValue(held.getFirst());
        appointment.setReadOnly(held.size() == 1);
        DayField from = new DayField(getTranslation("identity.substitutes.from"));
        from.setValue(acting.now().today());
        DayField to = new DayField(getTranslation("identity.substitutes.to"));
        TextField decision = new TextField(getTranslation("identity.substitutes.paper"));
        decision.setMaxLength(200);
        Attempt attempt = new Attempt()
                .field(from, "refusal.identity.substitute.past", "refusal.identity.substitute.before")
                .field(to, "refusal.identity.appointment.days", "refusal.identity.substitute.after")
                .field(
                        person,
                        "refusal.identity.substitute.itself",
                        "refusal.identity.substitute.elsewhere",
                        "refusal.identity.substitute.account")
                .onReload(() -> {
                    close();
                    done.run();
                });
        Div content = new Div(
                new Paragraph(getTranslation("identity.substitutes.hint")),
                appointment,
                person,
                from,
                to,
                decision,
                attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("identity.substitutes.name"), () -> {
                            if (attempt.run(() -> {
                                SubstitutableRow chosen = appointment.getValue();
                                if (chosen == null
                                        || person.getValue() == null
                                        || from.getValue() == null
                                        || to.getValue() == null) {
                                    throw new Refusal("refusal.identity.substitute.incomplete");
                                }
                                substitutions.name(
                                        acting.now(),
                                        new Submission(key, chosen.version()),
                                        new SubstituteDraft(
                                                chosen.id(),
                                                person.getValue().id(),
                                                from.getValue(),
                                                to.getValue(),
                                                decision.getValue()));
                            })) {
                                close();
                                done.run();
                            }
                        }));
        setCloseOnOutsideClick(false);
    }
}
