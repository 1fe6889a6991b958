package vn.khacphuc.base.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** Several chosen from a list, with what is read aloud of it in the reader's language. */
public class ManyBox<T> extends MultiSelectComboBox<T> {

    public ManyBox() {
        this("");
    }

    public ManyBox(String label) {
        super(label);
        setI18n(new MultiSelectComboBoxI18n()
                .setCleared(Texts.text("ui.many.cleared"))
                .setFocused(Texts.text("ui.many.focused"))
                .setSelected(Texts.text("ui.many.selected"))
                .setDeselected(Texts.text("ui.many.deselected"))
                // Replaced in the browser.
                .setTotal(Texts.text("ui.many.total", "{count}")));
    }
}
