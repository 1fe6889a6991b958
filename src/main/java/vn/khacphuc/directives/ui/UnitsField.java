package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.ManyBox;
import vn.khacphuc.units.UnitRow;

/** Any set of units: all of them, all of one kind, or one by one, found with or without diacritics. */
class UnitsField extends Div {

    private static final String NAME = "units";

    private final List<UnitRow> choices;
    private final MultiSelectComboBox<UnitRow> field = new ManyBox<>(getTranslation("directives.units"));

    /**
     * With none chosen.
     *
     * @param choices in the order they are to be shown in
     * @param changed is told after each change
     */
    UnitsField(List<UnitRow> choices, Runnable changed) {
        this.choices = choices;
        addClassName("stack");
        field.setItems((unit, typed) -> plain(unit.name() + " " + unit.code()).contains(plain(typed)), choices);
        field.setItemLabelGenerator(UnitRow::name);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setClearButtonVisible(true);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        field.addValueChangeListener(change -> changed.run());
        Div quick = new Div(quick(getTranslation("directives.units.all", choices.size()), unit -> true));
        quick.addClassName("actions");
        kinds().forEach((kind, of) -> quick.add(quick(
                getTranslation("directives.units.kind", kindName(of.getFirst()), of.size()),
                unit -> unit.kind().equals(kind))));
        quick.add(quick(getTranslation("directives.units.clear"), unit -> false));
        add(quick, field);
    }

    MultiSelectComboBox<UnitRow> field() {
        return field;
    }

    /** Chosen ones in the order of the choices. */
    List<Long> ids() {
        Set<UnitRow> chosen = field.getValue();
        return choices.stream().filter(chosen::contains).map(UnitRow::id).toList();
    }

    List<String> names() {
        Set<UnitRow> chosen = field.getValue();
        return choices.stream().filter(chosen::contains).map(UnitRow::name).toList();
    }

    void keep(Keep keep) {
        keep.value(NAME, kept -> choose(List.of(kept.split(","))));
        field.addValueChangeListener(
                change -> keep.tell(NAME, ids().stream().map(String::valueOf).collect(Collectors.joining(","))));
    }

    private void choose(Collection<String> ids) {
        field.setValue(choices.stream()
                .filter(unit -> ids.contains(String.valueOf(unit.id())))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Adds all of these to what is chosen; the one that takes none clears it. */
    private Button quick(String text, Predicate<UnitRow> which) {
        return new Button(text, click -> {
            Set<UnitRow> chosen = new LinkedHashSet<>(field.getValue());
            List<UnitRow> more = choices.stream().filter(which).toList();
            if (more.isEmpty()) {
                chosen.clear();
            }
            chosen.addAll(more);
            field.setValue(chosen);
        });
    }

    private Map<String, List<UnitRow>> kinds() {
        return choices.stream().collect(Collectors.groupingBy(UnitRow::kind, LinkedHashMap::new, Collectors.toList()));
    }

    private String kindName(UnitRow unit) {
        return getLocale().getLanguage().equals("en") ? unit.kindEn() : unit.kindVi();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
    }
}
