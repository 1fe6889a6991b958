package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.ExtensionRow;
import vn.khacphuc.plans.Extensions;

/** Grants a later deadline, the one asked for or another, or refuses it with the reason. */
class DecideExtensionDialog extends Dialog {

    private final DayField day = new DayField(getTranslation("plans.extension.granted"));
    private final TextArea word = new TextArea(getTranslation("plans.extension.word"));
    private final Attempt attempt = new Attempt();
    private final Runnable done;

    DecideExtensionDialog(Extensions extensions, Acting acting, ExtensionRow row, Runnable done) {
        this.done = done;
        setHeaderTitle(getTranslation("plans.extension.decide"));
        LocalDate today = acting.now().today();
        LocalDate due = row.due();
        LocalDate first = due == null || due.isBefore(today) ? today : due.plusDays(1);
        day.setMin(first);
        // A request decided late may propose a day that has passed meanwhile: then another one is chosen.
        day.setValue(row.proposed().isBefore(first) ? null : row.proposed());
        word.setMaxLength(2000);
        word.setHelperText(getTranslation("plans.extension.word.hint"));
        word.setWidthFull();
        attempt.field(
                        day,
                        "refusal.plans.extension.proposed",
                        "refusal.plans.extension.past",
                        "refusal.plans.extension.far")
                .field(word, "refusal.base.reason", "refusal.base.reason.long")
                .onReload(() -> {
                    // A request changes by its decision alone.
                    Attempt.done(getTranslation("ui.settled"));
                    close();
                    done.run();
                });
        Div content = new Div(new Paragraph(row.measure()), facts(row), day, word, attempt);
        content.addClassName("dialog-content");
        add(content);
        // One form, one key for each of its two ends: pressed again after a lost answer it counts once.
        UUID granting = UUID.randomUUID();
        UUID refusing = UUID.randomUUID();
        Button refuse = Attempt.button(
                getTranslation("plans.extension.refuse"),
                () -> run(
                        () -> extensions.refuse(
                                acting.now(), new Submission(refusing, row.version()), row.id(), word.getValue()),
                        "plans.extension.refused"));
        refuse.addThemeVariants(ButtonVariant.ERROR);
        Button grant = Attempt.mainButton(
                getTranslation("plans.extension.grant"),
                () -> run(
                        () -> extensions.grant(
                                acting.now(),
                                new Submission(granting, row.version()),
                                row.id(),
                                day.orBeforeAll(),
                                word.getValue()),
                        "plans.extension.done"));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), refuse, grant);
        setCloseOnOutsideClick(false);
    }

    private void run(Runnable operation, String saidAfter) {
        if (attempt.run(operation, getTranslation(saidAfter))) {
            close();
            done.run();
        }
    }

    private static Facts facts(ExtensionRow row) {
        Facts facts = new Facts().fact(Texts.text("plans.unit"), row.unitName());
        LocalDate due = row.due();
        LocalDate original = row.originalDue();
        if (due != null) {
            facts.fact(Texts.text("plans.due"), Dates.day(due));
        }
        if (original != null && !original.equals(due)) {
            facts.fact(Texts.text("plans.due.original"), Dates.day(original));
        }
        return facts.fact(Texts.text("plans.extension.proposed"), Dates.day(row.proposed()))
                .fact(Texts.text("plans.extension.cause"), Texts.text(row.cause()))
                .fact(Texts.text("plans.reason"), row.reason())
                .fact(Texts.text("plans.extension.asked_by"), row.askedByName());
    }
}
