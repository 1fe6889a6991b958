package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.identity.Holder;
import vn.khacphuc.identity.PeopleQueries;

/** Lists what a person has in hand and asks who takes all of it; then does what it was asked for. */
class HandOverDialog extends Dialog {

    /**
     * @param title what is done; also the word on the button
     * @param hint what follows from it
     * @param operation given the id of the heir
     */
    HandOverDialog(
            String title,
            String hint,
            Holder holder,
            PeopleQueries people,
            Acting acting,
            Consumer<Long> operation,
            Runnable done) {
        setHeaderTitle(title + ": " + holder.fullName());
        Facts facts = new Facts();
        holder.items()
                .forEach(item ->
                        facts.fact(getTranslation("identity.items." + item.kind()), Numbers.count(item.count())));
        PersonPicker heir = new PersonPicker(getTranslation("identity.heir"), people, acting);
        heir.setUnit(holder.unitId());
        Attempt attempt = new Attempt()
                .field(heir, "refusal.identity.heir.itself", "refusal.identity.heir.elsewhere", "refusal.identity.heir")
                .onReload(() -> {
                    close();
                    done.run();
                });
        Div content = new Div(new Paragraph(hint), facts, heir, attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), Attempt.mainButton(title, () -> {
            if (attempt.run(() -> {
                if (heir.getValue() == null) {
                    throw new Refusal("refusal.identity.heir");
                }
                operation.accept(heir.getValue().id());
            })) {
                close();
                done.run();
            }
        }));
        setCloseOnOutsideClick(false);
    }
}
