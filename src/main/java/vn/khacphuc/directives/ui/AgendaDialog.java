package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.directives.Agenda;
import vn.khacphuc.directives.AgendaRow;

/** Writes down what the leaders decided on an item of their agenda. What is typed is kept. */
class AgendaDialog extends Dialog {

    private static final int LIMIT = 4000;

    private long version;

    AgendaDialog(Agenda agenda, Acting acting, AgendaRow row, Runnable done) {
        version = row.version();
        setHeaderTitle(getTranslation("directives.agenda.discuss"));
        Facts facts = new Facts()
                .fact(getTranslation("units.unit"), row.unitName())
                .fact(getTranslation("directives.urging.about"), UrgingWords.about(row))
                .fact(getTranslation("directives.urging.number"), row.numberText())
                .fact(getTranslation("plans.due"), row.due() == null ? null : Dates.day(row.due()))
                .fact(getTranslation("directives.urging.answer"), row.answer());
        TextArea note = new TextArea(getTranslation("directives.agenda.note"));
        note.setRequiredIndicatorVisible(true);
        note.setMaxLength(LIMIT);
        note.setMinRows(4);
        note.setWidthFull();
        Keep keep = new Keep(acting.now().accountId(), "agenda-" + row.id()).text("note", note);
        Attempt attempt = new Attempt()
                .field(note, "refusal.directives.agenda.note", "refusal.directives.agenda.note.long")
                .onReload(() -> version = agenda.find(acting.scope(), row.state(), row.id(), getLocale())
                        .orElseThrow(() -> new NotFound("agenda item", row.id()))
                        .version());
        Div content = new Div(facts, keep, note, attempt);
        content.addClassName("dialog-content");
        add(content);
        // One form, one key: pressed again after a lost answer it counts once.
        UUID key = UUID.randomUUID();
        Button save = Attempt.mainButton(getTranslation("ui.save"), () -> {
            if (attempt.run(
                    () -> agenda.discuss(acting.now(), new Submission(key, version), row.id(), note.getValue()))) {
                keep.forget();
                close();
                done.run();
            }
        });
        Button cancel = new Button(getTranslation("ui.cancel"), click -> {
            keep.forget();
            close();
        });
        getFooter().add(cancel, save);
        setCloseOnOutsideClick(false);
    }
}
