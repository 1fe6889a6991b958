package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.identity.PersonRow;
import vn.khacphuc.identity.ui.PersonPicker;

/** Asks for a person of a unit: the new owner of a task, or who drafts a paper. */
class AssignDialog extends Dialog {

    /**
     * @param about the task or paper
     * @param present who it is now, null for nobody
     */
    AssignDialog(
            PeopleQueries people,
            Acting acting,
            String about,
            long unitId,
            @Nullable Long present,
            Consumer<Long> assign,
            Runnable done) {
        setHeaderTitle(getTranslation("plans.assign"));
        PersonPicker owner = new PersonPicker(getTranslation("plans.owner"), people, acting);
        owner.setUnit(unitId);
        if (present != null) {
            owner.choose(present);
        }
        Attempt attempt = new Attempt().onReload(() -> {
            close();
            done.run();
        });
        Div content = new Div(new Paragraph(about), owner, attempt);
        content.addClassName("dialog-content");
        add(content);
        Button save = Attempt.mainButton(getTranslation("ui.save"), () -> {
            boolean saved = attempt.run(() -> {
                PersonRow chosen = owner.getValue();
                if (chosen == null) {
                    throw new Refusal("refusal.plans.task.owner");
                }
                assign.accept(chosen.id());
            });
            if (saved) {
                close();
                done.run();
            }
        });
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }
}
