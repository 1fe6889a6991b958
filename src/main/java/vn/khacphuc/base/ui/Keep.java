package vn.khacphuc.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.internal.JacksonUtils;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what is typed into a form in the browser until it is saved, and offers it when the same account opens the same
 * form again: after an expired session, a lost connection or a closed window. Put it at the top of the form, name each
 * field once with its first values set, and call {@link #forget()} when a save is acknowledged or given up.
 */
@Tag("portal-keep")
@JsModule("context://portal/keep.js")
public class Keep extends Component {

    private final String who;
    private final Map<String, Consumer<String>> restorers = new LinkedHashMap<>();
    private final Map<String, HasElement> watched = new LinkedHashMap<>();
    private Runnable restored = () -> {};

    /**
     * For one form of one account.
     *
     * @param accountId who types
     * @param record what the form is about, such as {@code "report-17"}; the page's address is added by itself
     */
    public Keep(long accountId, String record) {
        this.who = accountId + ":" + record;
        getElement().setAttribute("hidden", true);
        getElement()
                .addEventListener(
                        "keep-restore",
                        event -> restore(
                                event.getEventData().path("event.detail").asString("{}")))
                .addEventData("event.detail");
    }

    /** A field of free text. */
    public <F extends Component & HasValue<?, String>> Keep text(String name, F field) {
        return typed(name, field, field::setValue);
    }

    public Keep day(String name, DatePicker field) {
        return typed(name, field, text -> field.setValue(text.isEmpty() ? null : LocalDate.parse(text)));
    }

    public Keep number(String name, BigDecimalField field) {
        return typed(
                name, field, text -> field.setValue(text.isEmpty() ? null : new BigDecimal(text.replace(',', '.'))));
    }

    public Keep number(String name, IntegerField field) {
        return typed(name, field, text -> field.setValue(text.isEmpty() ? null : Integer.valueOf(text)));
    }

    public Keep flag(String name, Checkbox field) {
        return typed(name, field, text -> field.setValue(Boolean.parseBoolean(text)));
    }

    /**
     * A choice, kept by a code of it.
     *
     * @param find the choice with a code, null where it is no longer there
     */
    public <T> Keep choice(
            String name, HasValue<?, T> field, Function<T, String> code, Function<String, @Nullable T> find) {
        restorers.put(name, text -> {
            T value = text.isEmpty() ? null : find.apply(text);
            if (value != null) {
                field.setValue(value);
            }
        });
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                T value = change.getValue();
                tell(name, value == null ? "" : code.apply(value));
            }
        });
        return this;
    }

    /**
     * What is no single field, such as which lines a form has; it may name more fields while it is put back, they are
     * filled after it. Changes must be told by {@link #tell}.
     */
    public Keep value(String name, Consumer<String> restorer) {
        restorers.put(name, restorer);
        return this;
    }

    /** Keeps a value that the browser does not know by itself: of {@link #value}, or of a field that the server filled. */
    public void tell(String name, String text) {
        getElement().callJsFunction("tell", name, text);
    }

    /** A field that is no longer in the form. */
    public void drop(String name) {
        restorers.remove(name);
        watched.remove(name);
    }

    /** Done after what was kept is back in its fields. */
    public Keep onRestored(Runnable restored) {
        this.restored = restored;
        return this;
    }

    /** What was typed is saved, or given up. */
    public void forget() {
        getElement().callJsFunction("forget");
    }

    /** Kept values come from the browser: what does not fit its field is left out. */
    void restore(String json) {
        JsonNode values = JacksonUtils.readTree(json);
        List<String> known = List.copyOf(restorers.keySet());
        known.forEach(name -> restore(name, values));
        List<String> made = new ArrayList<>(restorers.keySet());
        made.removeAll(known);
        made.forEach(name -> restore(name, values));
        restored.run();
    }

    private void restore(String name, JsonNode values) {
        Consumer<String> restorer = restorers.get(name);
        if (restorer != null && values.has(name)) {
            try {
                restorer.accept(values.path(name).asString(""));
            } catch (DateTimeException | IllegalArgumentException unfit) {
                // As good as not kept.
            }
        }
    }

    private <F extends Component & HasValue<?, ?>> Keep typed(String name, F field, Consumer<String> restorer) {
        restorers.put(name, restorer);
        watched.put(name, field);
        if (isAttached()) {
            watch(name, field);
        }
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().beforeClientResponse(this, context -> {
            getElement()
                    .callJsFunction(
                            "start",
                            who,
                            Texts.text("ui.keep.offer", "{0}"),
                            Texts.text("ui.keep.restore"),
                            Texts.text("ui.keep.drop"));
            watched.forEach(this::watch);
        });
    }

    private void watch(String name, HasElement field) {
        getElement().callJsFunction("watch", name, field.getElement());
    }
}
