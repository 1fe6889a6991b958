package vn.khacphuc.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks whether to go on with what cannot easily be taken back, then does it. Stays open while it is refused. */
public class Confirmation extends Dialog {

    private final Attempt attempt = new Attempt();
    private final Button confirm;
    private String done = Texts.text("ui.attempt.done");
    private Runnable then = () -> {};

    /**
     * Open it with {@link #open()}.
     *
     * @param title what is going to be done
     * @param text what follows from it
     * @param confirm the word on the button that does it
     */
    public Confirmation(String title, String text, String confirm, Runnable operation) {
        setHeaderTitle(title);
        setRole("alertdialog");
        this.confirm = Attempt.mainButton(confirm, () -> {
            if (attempt.run(operation, done)) {
                close();
                then.run();
            }
        });
        Div content = new Div(new Paragraph(text), attempt);
        content.addClassName("dialog-content");
        add(content);
        getFooter().add(new Button(Texts.text("ui.cancel"), click -> close()), this.confirm);
    }

    /** Marks what takes something away. */
    public Confirmation danger() {
        confirm.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** What is said once it is done. */
    public Confirmation done(String text) {
        this.done = text;
        return this;
    }

    /** Done after success, for instance to read the page anew. */
    public Confirmation then(Runnable then) {
        this.then = then;
        return this;
    }
}
