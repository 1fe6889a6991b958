package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.ui.ManyBox;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.directives.CommitteeDraft.Member;
import vn.khacphuc.directives.CommitteePosition;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.identity.ui.PersonPicker;
import vn.khacphuc.units.UnitRow;

/** One member, as typed: who, as what, following what. */
class CommitteeMemberLine extends Div {

    private final Span heading = new Span();
    private final Button remove = new Button(getTranslation("directives.committee.member.remove"));
    private final PersonPicker person;
    private final Select<CommitteePosition> position = new Select<>();
    private final MultiSelectComboBox<UnitRow> units = new ManyBox<>(getTranslation("directives.committee.units"));
    private final MultiSelectComboBox<AreaRow> areas = new ManyBox<>(getTranslation("directives.committee.areas"));
    private List<UnitRow> unitChoices = List.of();
    private final List<AreaRow> areaChoices;

    CommitteeMemberLine(
            PeopleQueries people, Acting acting, List<AreaRow> areaChoices, Runnable changed, Runnable removed) {
        this.areaChoices = areaChoices;
        addClassNames("form", "item-line");
        getElement().setAttribute("role", "group");
        Div head = new Div(heading, remove);
        head.addClassNames("wide", "item-line-head");
        remove.addClickListener(click -> removed.run());
        person = new PersonPicker(getTranslation("directives.committee.member"), people, acting);
        person.addValueChangeListener(change -> changed.run());
        position.setLabel(getTranslation("directives.committee.position"));
        position.setItems(CommitteePosition.values());
        position.setItemLabelGenerator(Texts::text);
        position.setValue(CommitteePosition.MEMBER);
        position.addValueChangeListener(change -> changed.run());
        units.setItemLabelGenerator(UnitRow::name);
        units.addValueChangeListener(change -> changed.run());
        areas.setItems(areaChoices);
        areas.setItemLabelGenerator(AreaRow::name);
        areas.addValueChangeListener(change -> changed.run());
        add(head, person, position, units, areas);
    }

    void offer(List<UnitRow> choices) {
        unitChoices = choices;
        Collection<Long> chosen = ids();
        units.setItems(choices);
        chooseUnits(chosen);
        units.setVisible(!choices.isEmpty());
    }

    void place(int number) {
        heading.setText(getTranslation("directives.committee.member.number", number));
        getElement().setAttribute("aria-label", heading.getText());
        remove.setAriaLabel(getTranslation("directives.committee.member.remove") + " " + number);
    }

    void fill(long personId, CommitteePosition as, Collection<Long> unitIds, Collection<Long> areaIds) {
        if (personId > 0) {
            person.choose(personId);
        }
        position.setValue(as);
        chooseUnits(unitIds);
        areas.setValue(areaChoices.stream()
                .filter(area -> areaIds.contains(area.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Null while nobody is chosen. */
    @Nullable
    Member member() {
        var chosen = person.getValue();
        return chosen == null
                ? null
                : new Member(
                        chosen.id(),
                        position.getValue(),
                        ids(),
                        areas.getValue().stream().map(AreaRow::id).toList());
    }

    private List<Long> ids() {
        return units.getValue().stream().map(UnitRow::id).toList();
    }

    private void chooseUnits(Collection<Long> ids) {
        units.setValue(unitChoices.stream()
                .filter(unit -> ids.contains(unit.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
