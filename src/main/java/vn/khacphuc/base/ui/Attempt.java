package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.Refusal;

/**
 * Runs operations and shows what came of them. Put it into the form above its buttons: it stays invisible until an
 * operation is refused, then names every reason and takes the focus. What was typed stays. What nobody foresaw goes on to
 * the page's error handler, which records it.
 */
public class Attempt extends Div {

    private final Map<String, HasValidationProperties> fields = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private @Nullable Runnable reload;

    public Attempt() {
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows a reason at the field it is about as well. */
    public Attempt field(HasValidationProperties field, String... reasonKeys) {
        for (String key : reasonKeys) {
            fields.put(key, field);
        }
        return this;
    }

    /** A question that the form itself asks beside the field: pointed at, not said again. */
    public Attempt asked(HasValidationProperties field, String... reasonKeys) {
        asked.addAll(List.of(reasonKeys));
        return field(field, reasonKeys);
    }

    /**
     * Offered when somebody else saved first: reads the record anew, with its version, and leaves in the form what was
     * typed.
     */
    public Attempt onReload(Runnable reload) {
        this.reload = reload;
        return this;
    }

    /** Whether the operation was done; says so in a word. */
    public boolean run(Runnable operation) {
        return run(operation, Texts.text("ui.attempt.done"));
    }

    /** Whether the operation was done; {@code done} says so. */
    public boolean run(Runnable operation, String done) {
        return get(
                        () -> {
                            operation.run();
                            return true;
                        },
                        done)
                .isPresent();
    }

    /** What the operation gave; empty if it was not done. */
    public <T> Optional<T> get(Supplier<T> operation, String done) {
        Optional<T> result = check(operation);
        if (result.isPresent()) {
            done(done);
        }
        return result;
    }

    /** What can be read from a form; empty if it was refused. Says nothing where it was not, for nothing was done yet. */
    public <T> Optional<T> check(Supplier<T> operation) {
        clear();
        try {
            return Optional.of(operation.get());
        } catch (RuntimeException thrown) {
            show(thrown);
            return Optional.empty();
        }
    }

    /** A button that cannot be pressed again before its action has ended. */
    public static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    /** The button for what the form is for. */
    public static Button mainButton(String text, Runnable action) {
        Button button = button(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Says for some seconds that something was done. */
    public static void done(String text) {
        tell(text, NotificationVariant.SUCCESS, VaadinIcon.CHECK_CIRCLE, 4_000);
    }

    /** Says for a while that something was not taken, where no form is there to say it. */
    public static void failed(String text) {
        tell(text, NotificationVariant.ERROR, VaadinIcon.WARNING, 8_000);
    }

    private static void tell(String text, NotificationVariant variant, VaadinIcon icon, int millis) {
        Notification notification = new Notification();
        notification.setDuration(millis);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        Div content = new Div(Icons.decorative(icon), new com.vaadin.flow.component.html.Span(text));
        content.addClassName("row");
        notification.add(content);
        notification.open();
    }

    /** Why something was not done, in words. */
    public static String why(RuntimeException thrown) {
        Problem problem = Problem.of(thrown);
        return problem.lines().isEmpty() ? problem.title() : String.join(" ", problem.lines());
    }

    /** Takes away what was shown before. */
    public void clear() {
        setVisible(false);
        removeAll();
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
    }

    private void show(RuntimeException thrown) {
        Problem problem = Problem.of(thrown);
        if (problem.unforeseen() != null) {
            throw thrown;
        }
        if (thrown instanceof Refusal refusal) {
            markFields(refusal.reasons());
            List<Refusal.Reason> others = refusal.reasons().stream()
                    .filter(reason -> !asked.contains(reason.key()))
                    .toList();
            if (others.isEmpty()) {
                point(refusal.reasons().getFirst());
                return;
            }
            problem = Problem.of(new Refusal(others));
        }
        if (thrown instanceof Conflict && reload != null) {
            askToReload(problem, reload);
        }
        Component[] content = problem.content(failure -> "");
        setClassName("problem " + problem.tone().className());
        add(content);
        setVisible(true);
        getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }

    private void point(Refusal.Reason reason) {
        if (fields.get(reason.key()) instanceof Component field) {
            field.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
        }
    }

    private void markFields(List<Refusal.Reason> reasons) {
        for (Refusal.Reason reason : reasons) {
            HasValidationProperties field = fields.get(reason.key());
            if (field != null) {
                field.setInvalid(true);
                field.setErrorMessage(asked.contains(reason.key()) ? "" : Problem.text(reason));
            }
        }
    }

    private void askToReload(Problem problem, Runnable reload) {
        ConfirmDialog dialog = new ConfirmDialog(
                problem.title(),
                String.join(" ", problem.lines()),
                Texts.text("ui.attempt.conflict.reload"),
                confirm -> {
                    clear();
                    reload.run();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("ui.attempt.conflict.stay"));
        dialog.open();
    }
}
