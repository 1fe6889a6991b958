package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.OfficialPaper;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.deficiencies.PetitionAnswer;
import vn.khacphuc.deficiencies.PetitionCause;
import vn.khacphuc.deficiencies.PetitionDetail;
import vn.khacphuc.deficiencies.PetitionState;
import vn.khacphuc.deficiencies.Petitions;

/** What the reader may do with a petition as it stands. */
class PetitionActions {

    private final Petitions petitions;
    private final Acting acting;
    private final PetitionDetail found;
    private final List<PetitionCause> causes;
    private final Runnable done;

    /** @param done reads the page anew */
    PetitionActions(
            Petitions petitions, Acting acting, PetitionDetail found, List<PetitionCause> causes, Runnable done) {
        this.petitions = petitions;
        this.acting = acting;
        this.found = found;
        this.causes = causes;
        this.done = done;
    }

    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        boolean coordinates = acting.now().is(Role.COORDINATOR);
        boolean sends = acting.now().is(Role.COORDINATOR, Role.LEADER);
        if (found.state() == PetitionState.DRAFT && sends) {
            buttons.add(Attempt.mainButton(Texts.text("deficiencies.petitions.send"), this::send));
        }
        if (found.state() == PetitionState.DRAFT && coordinates) {
            buttons.add(new Button(
                    Texts.text("deficiencies.petitions.edit"),
                    click -> new PetitionDialog(petitions, acting, List.of())
                            .edit(found, causes, done)
                            .open()));
            buttons.add(new Button(Texts.text("deficiencies.petitions.drop"), click -> drop()));
        }
        if (found.state() == PetitionState.SENT && sends) {
            buttons.add(Attempt.mainButton(Texts.text("deficiencies.petitions.answer"), this::answer));
        }
        buttons.add(OfficialPaper.printButton());
        return buttons.toArray(Component[]::new);
    }

    private void send() {
        Submission press = press();
        ask("send", null, paper -> petitions.send(acting.now(), press, found.id(), paper.number(), paper.day()));
    }

    private void answer() {
        Submission press = press();
        TextArea text = new TextArea(Texts.text("deficiencies.petitions.answer.text"));
        text.setMaxLength(4000);
        text.setMinRows(3);
        text.setRequiredIndicatorVisible(true);
        ask(
                "answer",
                text,
                paper -> petitions.answer(
                        acting.now(),
                        press,
                        found.id(),
                        new PetitionAnswer(paper.number(), paper.day(), text.getValue())));
    }

    private void ask(String what, @Nullable TextArea more, Consumer<Paper> operation) {
        String key = "deficiencies.petitions." + what;
        LocalDate today = acting.now().today();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Texts.text(key));
        TextField number = new TextField(Texts.text(key + ".number"));
        number.setMaxLength(60);
        DayField day = new DayField(Texts.text(key + ".day"));
        day.setMax(today);
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        Attempt attempt = new Attempt()
                .field(number, "refusal.deficiencies.petitions.number", "refusal.deficiencies.petitions.number.long")
                .field(day, "refusal.deficiencies.petitions.day");
        Div content = new Div(new Paragraph(Texts.text(key + ".hint")), number, day);
        if (more != null) {
            attempt.field(more, "refusal.deficiencies.petitions.answer", "refusal.deficiencies.petitions.answer.long");
            content.add(more);
        }
        content.add(attempt);
        content.addClassName("dialog-content");
        dialog.add(content);
        Button confirm = Attempt.mainButton(Texts.text(key), () -> {
            if (attempt.run(() -> {
                if (day.getValue() == null) {
                    throw new Refusal("refusal.deficiencies.petitions.no_day");
                }
                operation.accept(new Paper(number.getValue(), day.getValue()));
            })) {
                dialog.close();
                done.run();
            }
        });
        dialog.getFooter().add(new Button(Texts.text("ui.cancel"), click -> dialog.close()), confirm);
        dialog.setCloseOnOutsideClick(false);
        dialog.open();
    }

    private void drop() {
        Submission press = press();
        new ReasonDialog(
                        Texts.text("deficiencies.petitions.drop"),
                        Texts.text("deficiencies.petitions.drop"),
                        reason -> petitions.drop(acting.now(), press, found.id(), reason))
                .danger()
                .then(done)
                .open();
    }

    private Submission press() {
        return Submission.of(found.version());
    }

    private record Paper(String number, LocalDate day) {}
}
