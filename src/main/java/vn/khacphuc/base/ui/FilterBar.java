package vn.khacphuc.base.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Filters above a list. What is chosen stands in the page's address under the name of each filter and is told to whoever
 * shows the list. On phones all but the search hide behind a button. A view calls {@link #show(UrlState)} with the
 * address it was opened by, and reads its list with {@link #state()}.
 */
public class FilterBar extends Div {

    private final Consumer<UrlState> changed;
    private final Div fields = new Div();
    private final Button more = new Button(Icons.decorative(VaadinIcon.FILTER));
    private final Button clear = new Button(Texts.text("ui.filter.clear"));
    private final List<Filter> filters = new ArrayList<>();
    private UrlState state = UrlState.EMPTY;
    private boolean showing;

    /** A filter's way out of the address and back. */
    private record Filter(String name, boolean hides, Consumer<List<String>> show) {}

    /** @param changed is told what is chosen after each change by the reader */
    public FilterBar(Consumer<UrlState> changed) {
        this.changed = changed;
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        fields.addClassName("filter-bar-fields");
        more.addClassName("filter-bar-toggle");
        more.addClickListener(click -> setOpen(!hasClassName("open")));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> clear());
        fields.add(clear);
        add(more, fields);
        setOpen(false);
        describe();
    }

    /** Free text, asked for after a short pause in typing. */
    public TextField search(String name, String placeholder) {
        TextField field = new TextField();
        field.setPlaceholder(placeholder);
        field.setAriaLabel(placeholder);
        field.setPrefixComponent(Icons.decorative(VaadinIcon.SEARCH));
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("filter-bar-search");
        addComponentAsFirst(field);
        register(new Filter(name, false, values -> field.setValue(first(values, ""))));
        listen(name, field, value -> value.isBlank() ? List.of() : List.of(value.strip()));
        return field;
    }

    /** One of several, found by typing; {@code code} is what stands in the address. */
    public <T> ComboBox<T> one(
            String name, String label, Collection<T> items, Function<T, String> text, Function<T, String> code) {
        ComboBox<T> field = new ComboBox<>(label);
        field.setItems(items);
        field.setItemLabelGenerator(text::apply);
        field.setClearButtonVisible(true);
        insert(field);
        register(new Filter(name, true, values -> field.setValue(find(items, code, values))));
        listen(name, field, value -> value == null ? List.of() : List.of(code.apply(value)));
        return field;
    }

    /** One constant, shown by its text {@code <EnumName>.<CONSTANT>}. */
    public <E extends Enum<E>> ComboBox<E> one(String name, String label, Collection<E> constants) {
        return one(name, label, constants, Texts::text, Enum::name);
    }

    /** Any number of several. */
    public <T> MultiSelectComboBox<T> any(
            String name, String label, Collection<T> items, Function<T, String> text, Function<T, String> code) {
        MultiSelectComboBox<T> field = new ManyBox<>(label);
        field.setItems(items);
        field.setItemLabelGenerator(text::apply);
        field.setClearButtonVisible(true);
        insert(field);
        register(new Filter(name, true, values -> {
            Set<String> wanted = new HashSet<>(values);
            field.setValue(items.stream()
                    .filter(item -> wanted.contains(code.apply(item)))
                    .toList());
        }));
        listen(name, field, value -> value.stream().map(code).sorted().toList());
        return field;
    }

    /** Yes, or no matter. */
    public Checkbox flag(String name, String label) {
        Checkbox field = new Checkbox(label);
        insert(field);
        register(new Filter(name, true, values -> field.setValue(values.contains("1"))));
        listen(name, field, value -> value ? List.of("1") : List.of());
        return field;
    }

    public DayField day(String name, String label) {
        DayField field = new DayField(label);
        insert(field);
        register(new Filter(
                name,
                true,
                values -> field.setValue(
                        new UrlState(Map.of(name, values)).day(name).orElse(null))));
        listen(name, field, value -> value == null ? List.of() : List.of(value.toString()));
        return field;
    }

    /**
     * At most one of a few, as buttons in a row.
     *
     * @param choices what stands in the address, and what is shown for it, in order
     */
    public void chips(String name, String label, Map<String, String> choices) {
        Div row = new Div();
        row.addClassName("chips");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", label);
        choices.forEach((code, text) -> {
            NativeButton chip = new NativeButton(text);
            chip.getElement().setAttribute("aria-pressed", "false");
            chip.getElement().setProperty("type", "button");
            chip.addClickListener(click -> {
                boolean pressed = state.all(name).contains(code);
                press(row, choices, pressed ? null : code);
                change(name, pressed ? List.of() : List.of(code));
            });
            row.add(chip);
        });
        add(row);
        register(new Filter(name, false, values -> press(row, choices, first(values, ""))));
    }

    private void register(Filter filter) {
        filters.add(filter);
        describe();
    }

    /** What is chosen. */
    public UrlState state() {
        return state;
    }

    /** Shows what the page's address says, without telling anybody. */
    public void show(UrlState newState) {
        showing = true;
        filters.forEach(filter -> filter.show().accept(newState.all(filter.name())));
        showing = false;
        state = newState;
        describe();
    }

    /** What the address says beyond the fields goes too: a list opened from a figure shows everything again. */
    private void clear() {
        show(UrlState.EMPTY);
        tell();
    }

    private <V> void listen(String name, HasValue<?, V> field, Function<V, List<String>> values) {
        field.addValueChangeListener(change -> {
            if (!showing) {
                change(name, values.apply(change.getValue()));
            }
        });
    }

    private void change(String name, List<String> values) {
        state = state.with(name, values);
        describe();
        tell();
    }

    private void tell() {
        state.show();
        changed.accept(state);
    }

    private void insert(AbstractField<?, ?> field) {
        fields.addComponentAtIndex(fields.getComponentCount() - 1, field);
    }

    private void setOpen(boolean open) {
        setClassName("open", open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void describe() {
        long hidden = filters.stream()
                .filter(filter -> filter.hides() && !state.all(filter.name()).isEmpty())
                .count();
        more.setText(hidden == 0 ? Texts.text("ui.filter.more") : Texts.text("ui.filter.more.some", hidden));
        more.setVisible(filters.stream().anyMatch(Filter::hides));
        clear.setVisible(!state.values().isEmpty());
    }

    private static void press(Div row, Map<String, String> choices, @Nullable String code) {
        List<String> codes = List.copyOf(choices.keySet());
        List<Component> chips = row.getChildren().toList();
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i)
                    .getElement()
                    .setAttribute("aria-pressed", String.valueOf(codes.get(i).equals(code)));
        }
    }

    private static String first(List<String> values, String otherwise) {
        return values.isEmpty() ? otherwise : values.get(0);
    }

    private static <T> @Nullable T find(Collection<T> items, Function<T, String> code, List<String> values) {
        return items.stream()
                .filter(item -> values.contains(code.apply(item)))
                .findFirst()
                .orElse(null);
    }
}
