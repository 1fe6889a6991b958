package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.khacphuc.base.KindRow;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Tone;

/** Kinds with their names in both languages, how many things have them, and what can be done. */
class KindList extends UnorderedList {

    /**
     * A list that can be changed.
     *
     * @param special the key of what the one mark of such kinds says
     * @param used the key of how many have it
     * @param more what stands beside the name of a kind, and offers of its own
     */
    KindList(
            List<KindRow> rows,
            String special,
            String used,
            Function<KindRow, List<Component>> more,
            Consumer<KindRow> edit,
            Consumer<KindRow> retire) {
        addClassName("plain-list");
        for (KindRow row : rows) {
            Span other = new Span(row.nameEn() + " · " + getTranslation(used, Numbers.count(row.used())));
            other.addClassNames("quiet", "small");
            Div words = new Div(new Span(row.nameVi()), other);
            words.addClassName("plain-list-words");
            Div rest = new Div();
            rest.addClassName("row");
            if (row.special()) {
                rest.add(new Tag(getTranslation(special + ".tag"), Tone.INFO));
            }
            if (row.retired()) {
                rest.add(new Tag(getTranslation("kinds.retired"), Tone.NEUTRAL));
            }
            more.apply(row).forEach(rest::add);
            rest.add(
                    button("kinds.edit", row, edit),
                    button(row.retired() ? "kinds.restore" : "kinds.retire", row, retire));
            add(new ListItem(words, rest));
        }
    }

    private Button button(String key, KindRow row, Consumer<KindRow> action) {
        Button button = new Button(getTranslation(key), click -> action.accept(row));
        button.setAriaLabel(getTranslation(key) + ": " + row.nameVi());
        return button;
    }
}
