package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else saved while a form was open, shown beside what is typed: nothing typed is lost, and nothing saved is
 * overwritten unseen. A form is compared with two more of its kind, one filled as it was when opened and one with what is
 * saved now, field by field; a field is marked where somebody else changed it to something that is not typed as well.
 */
public final class Meanwhile {

    private static final String CLASS = "meanwhile";

    /** Several fields of a form that are taken together, such as its lines. */
    public interface Whole {

        /** What is in it, in words: two that say the same are the same. */
        String words();

        /** Takes what is in another of its kind. */
        void take(Component saved);
    }

    private Meanwhile() {}

    /**
     * Marks the fields of a form.
     *
     * @param typed the form in use
     * @param opened filled with the record as it was when the form was opened
     * @param saved filled with the record as it is now
     */
    public static void show(Component typed, Component opened, Component saved) {
        Map<String, Component> before = parts(opened);
        Map<String, Component> now = parts(saved);
        List<Button> marks = parts(typed).entrySet().stream()
                .map(part -> compare(part.getValue(), before.get(part.getKey()), now.get(part.getKey())))
                .filter(Objects::nonNull)
                .toList();
        // Later than the closing dialog, which gives the focus back to the button it was opened by.
        marks.stream()
                .findFirst()
                .ifPresent(first -> first.getElement()
                        .executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'center'}); }, 300)"));
        Attempt.done(Texts.text(marks.isEmpty() ? "ui.meanwhile.same" : "ui.meanwhile.differs", marks.size()));
    }

    private static @Nullable Button compare(Component typed, @Nullable Component opened, @Nullable Component saved) {
        unmark(typed);
        if (opened == null || saved == null) {
            return null;
        }
        String words = FieldWords.of(saved);
        if (words.equals(FieldWords.of(opened)) || words.equals(FieldWords.of(typed))) {
            return null;
        }
        Button take = new Button(Texts.text("ui.meanwhile.take"), click -> {
            unmark(typed);
            take(typed, saved);
        });
        take.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Span value = new Span(words.isEmpty() ? Texts.text("ui.meanwhile.empty") : words);
        value.addClassName("meanwhile-value");
        Div mark = new Div(new Span(Texts.text("ui.meanwhile.saved")), value, take);
        mark.addClassName(CLASS);
        if (typed instanceof Whole && typed instanceof Div whole) {
            whole.add(mark);
        } else if (typed instanceof HasHelper field) {
            String helper = field.getHelperText();
            if (helper != null && !helper.isEmpty()) {
                mark.addComponentAsFirst(new Div(helper));
            }
            field.setHelperComponent(mark);
        }
        return take;
    }

    private static void unmark(Component typed) {
        if (typed instanceof Whole) {
            typed.getChildren()
                    .filter(child -> child.hasClassName(CLASS))
                    .toList()
                    .forEach(Component::removeFromParent);
        } else if (typed instanceof HasHelper field
                && field.getHelperComponent() != null
                && field.getHelperComponent().hasClassName(CLASS)) {
            field.setHelperComponent(null);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Two fields of the same place in the same form.
    private static void take(Component typed, Component saved) {
        if (typed instanceof Whole whole) {
            whole.take(saved);
        } else {
            ((HasValue) typed).setValue(((HasValue) saved).getValue());
        }
    }

    /** The fields of a form by their labels, numbered where several are called the same. */
    private static Map<String, Component> parts(Component form) {
        Map<String, Component> result = new LinkedHashMap<>();
        collect(form, result);
        return result;
    }

    private static void collect(Component component, Map<String, Component> result) {
        boolean field = component instanceof HasValue<?, ?> && component instanceof HasHelper;
        if (!field && !(component instanceof Whole)) {
            component.getChildren().forEach(child -> collect(child, result));
            return;
        }
        if (component instanceof HasValue<?, ?> value && value.isReadOnly()) {
            return;
        }
        String name = component.getClass().getName() + FieldWords.label(component);
        int number = 1;
        while (result.putIfAbsent(name + number, component) != null) {
            number++;
        }
    }
}
