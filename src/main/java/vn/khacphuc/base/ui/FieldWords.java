package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a field is called and what is in it, as people read it. */
final class FieldWords {

    private FieldWords() {}

    static String label(Component field) {
        String label = field instanceof HasLabel labelled ? labelled.getLabel() : null;
        if ((label == null || label.isEmpty()) && field instanceof HasAriaLabel labelled) {
            return labelled.getAriaLabel().orElse("");
        }
        return label == null ? "" : label;
    }

    static String of(Component field) {
        return switch (field) {
            case Meanwhile.Whole whole -> whole.words();
            case ComboBox<?> choice -> chosen(choice);
            case MultiSelectComboBox<?> choices -> chosen(choices);
            case Select<?> choice -> chosen(choice);
            case RadioButtonGroup<?> choice -> chosen(choice);
            case HasValue<?, ?> other -> text(other.getValue());
            default -> "";
        };
    }

    private static <T> String chosen(ComboBox<T> field) {
        T value = field.getValue();
        return value == null ? "" : field.getItemLabelGenerator().apply(value);
    }

    private static <T> String chosen(Select<T> field) {
        T value = field.getValue();
        ItemLabelGenerator<T> label = field.getItemLabelGenerator();
        return value == null ? "" : label == null ? value.toString() : label.apply(value);
    }

    private static <T> String chosen(RadioButtonGroup<T> field) {
        T value = field.getValue();
        return value == null ? "" : field.getItemLabelGenerator().apply(value);
    }

    private static <T> String chosen(MultiSelectComboBox<T> field) {
        return field.getValue().stream()
                .map(field.getItemLabelGenerator()::apply)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Dates.day(day);
            case BigDecimal number -> Numbers.points(number);
            case Boolean flag -> Texts.text(flag ? "ui.yes" : "ui.no");
            default -> value.toString();
        };
    }
}
