package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/**
 * Asks why, then does what was asked for with the answer. Stays open, with what was typed, while the operation is
 * refused.
 */
public class ReasonDialog extends Dialog {

    private static final int LIMIT = 2000;

    private final TextArea reason = new TextArea(Texts.text("ui.ask.reason"));
    private final Div content = new Div();
    private final Attempt attempt = new Attempt();
    private final Button confirm;
    private boolean alone = true;
    private String done = Texts.text("ui.attempt.done");
    private Runnable then = () -> {};

    /**
     * Open it with {@link #open()}.
     *
     * @param title what is going to be done
     * @param confirm the word on the button that does it
     * @param operation given the reason; blank only where there is a field more, so that the operation refuses it together
     *     with whatever is wrong there
     */
    public ReasonDialog(String title, String confirm, Consumer<String> operation) {
        setHeaderTitle(title);
        this.confirm = Attempt.mainButton(confirm, () -> confirm(operation));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LIMIT);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setManualValidation(true);
        content.addClassName("dialog-content");
        content.add(reason, attempt);
        add(content);
        getFooter().add(new Button(Texts.text("ui.cancel"), click -> close()), this.confirm);
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }

    /** What follows from it, above the reason. */
    public ReasonDialog explain(String text) {
        content.addComponentAsFirst(new Paragraph(text));
        return this;
    }

    /** A field more, such as a date; the operation reads it itself. */
    public ReasonDialog with(Component field) {
        content.addComponentAtIndex(content.indexOf(attempt), field);
        alone = false;
        return this;
    }

    public ReasonDialog label(String text) {
        reason.setLabel(text);
        return this;
    }

    /** Marks what takes something away. */
    public ReasonDialog danger() {
        confirm.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** What is said once it is done. */
    public ReasonDialog done(String text) {
        this.done = text;
        return this;
    }

    /** Done after success, for instance to read the page anew. */
    public ReasonDialog then(Runnable then) {
        this.then = then;
        return this;
    }

    /** Where refusals are shown; lets fields of the dialog be marked. */
    public Attempt attempt() {
        return attempt;
    }

    private void confirm(Consumer<String> operation) {
        String text = reason.getValue().strip();
        reason.setInvalid(text.isEmpty());
        if (text.isEmpty()) {
            reason.setErrorMessage(Texts.text("ui.ask.reason.missing"));
            reason.focus();
            if (alone) {
                return;
            }
        }
        if (attempt.run(() -> operation.accept(text), done)) {
            close();
            then.run();
        }
    }
}
