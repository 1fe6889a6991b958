package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.ManyBox;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.deficiencies.InspectionDetail;
import vn.khacphuc.deficiencies.InspectionDraft;
import vn.khacphuc.deficiencies.InspectionKind;
import vn.khacphuc.deficiencies.InspectionMember;
import vn.khacphuc.deficiencies.Inspections;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.identity.PersonRow;
import vn.khacphuc.identity.ui.PersonPicker;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;
import vn.khacphuc.units.ui.UnitPicker;

/** Plans an inspection, or plans it anew. What is typed is kept. */
class InspectionDialog extends Dialog {

    private final transient Inspections inspections;
    private final transient PeopleQueries people;
    private final transient Acting acting;
    private final ComboBox<InspectionKind> kind = new ComboBox<>(getTranslation("deficiencies.inspections.kind"));
    private final TextField title = new TextField(getTranslation("deficiencies.inspections.title"));
    private final UnitPicker unit;
    private final MultiSelectComboBox<UnitRow> units = new ManyBox<>(getTranslation("deficiencies.inspections.units"));
    private final DayField plannedOn = new DayField(getTranslation("deficiencies.inspections.planned"));
    private final PersonPicker lead;
    private final MultiSelectComboBox<PersonRow> members =
            new ManyBox<>(getTranslation("deficiencies.inspections.members"));
    private final TextField outside = new TextField(getTranslation("deficiencies.inspections.outside"));
    private final Attempt attempt = new Attempt();
    private final UUID key = UUID.randomUUID();
    private @Nullable InspectionDetail edited;

    /** @param saved told the id once it is saved */
    InspectionDialog(
            Inspections inspections, UnitQueries all, PeopleQueries people, Acting acting, LongConsumer saved) {
        this.inspections = inspections;
        this.people = people;
        this.acting = acting;
        Actor by = acting.now();
        setHeaderTitle(getTranslation("deficiencies.inspections.new"));
        unit = new UnitPicker(getTranslation("deficiencies.inspections.by"), all, acting);
        lead = new PersonPicker(getTranslation("deficiencies.inspections.lead"), people, acting);
        kind.setItems(InspectionKind.values());
        kind.setItemLabelGenerator(Texts::text);
        kind.addValueChangeListener(change -> follow());
        title.setMaxLength(500);
        title.setRequiredIndicatorVisible(true);
        plannedOn.setRequiredIndicatorVisible(true);
        units.setItems(all.tree(by.scope(), by.today()));
        units.setItemLabelGenerator(UnitRow::name);
        units.setRequiredIndicatorVisible(true);
        members.setItemLabelGenerator(PersonRow::fullName);
        members.setItems(
                query -> people
                        .search(acting.scope(), null, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        outside.setMaxLength(300);
        outside.setHelperText(getTranslation("deficiencies.inspections.outside.hint"));
        unit.choose(by.unitId());
        unit.setReadOnly(by.is(Role.HEAD));
        kind.setValue(by.is(Role.HEAD) ? InspectionKind.SELF_INSPECTION : InspectionKind.INSPECTION);
        kind.setReadOnly(by.is(Role.HEAD));
        attempt.field(title, "refusal.deficiencies.inspection.title", "refusal.deficiencies.inspection.title.long")
                .field(units, "refusal.deficiencies.inspection.units", "refusal.deficiencies.inspection.itself")
                .field(members, "refusal.deficiencies.inspection.member_own")
                .field(
                        plannedOn,
                        "refusal.deficiencies.inspection.planned_on",
                        "refusal.deficiencies.inspection.incomplete")
                .field(outside, "refusal.deficiencies.inspection.inspector.long");
        Keep keep = new Keep(by.accountId(), "inspection")
                .text("title", title)
                .day("planned", plannedOn)
                .text("outside", outside);
        Div content = new Div(keep, kind, title, unit, units, plannedOn, lead, members, outside, attempt);
        content.addClassName("dialog-content");
        add(content);
        Button cancel = new Button(getTranslation("ui.cancel"), click -> {
            keep.forget();
            close();
        });
        getFooter().add(cancel, Attempt.mainButton(getTranslation("ui.save"), () -> save(keep, saved)));
        setCloseOnOutsideClick(false);
    }

    InspectionDialog edit(InspectionDetail inspection, List<UnitRow> looked, List<InspectionMember> team) {
        edited = inspection;
        setHeaderTitle(getTranslation("deficiencies.inspections.edit"));
        kind.setValue(inspection.kind());
        kind.setReadOnly(true);
        title.setValue(inspection.title());
        unit.choose(inspection.unitId());
        units.setValue(looked);
        plannedOn.setValue(inspection.plannedOn());
        outside.setValue(inspection.inspectorText());
        team.stream().filter(InspectionMember::leads).findFirst().ifPresent(member -> lead.choose(member.personId()));
        members.setValue(team.stream()
                .filter(member -> !member.leads())
                .flatMap(member -> people.find(acting.scope(), member.personId()).stream())
                .toList());
        return this;
    }

    /** A self-inspection looks at its own unit, and nobody from outside takes part. */
    private void follow() {
        boolean own = kind.getValue() == InspectionKind.SELF_INSPECTION;
        unit.setLabel(getTranslation(own ? "units.unit" : "deficiencies.inspections.by"));
        units.setVisible(!own);
        outside.setVisible(!own);
        lead.setRequiredIndicatorVisible(!own);
    }

    private void save(Keep keep, LongConsumer saved) {
        InspectionDetail former = edited;
        attempt.get(
                        () -> {
                            Actor by = acting.now();
                            if (former == null) {
                                return inspections.plan(by, new Submission(key, 0), draft());
                            }
                            inspections.edit(by, Submission.of(former.version()), former.id(), draft());
                            return former.id();
                        },
                        getTranslation("ui.attempt.done"))
                .ifPresent(id -> {
                    keep.forget();
                    close();
                    saved.accept(id);
                });
    }

    private InspectionDraft draft() {
        if (kind.getValue() == null || unit.getValue() == null || plannedOn.getValue() == null) {
            throw new Refusal("refusal.deficiencies.inspection.incomplete");
        }
        boolean own = kind.getValue() == InspectionKind.SELF_INSPECTION;
        return new InspectionDraft(
                kind.getValue(),
                title.getValue(),
                unit.getValue().id(),
                own ? "" : outside.getValue(),
                units.getValue().stream().map(UnitRow::id).toList(),
                plannedOn.getValue(),
                lead.getValue() == null ? null : Long.valueOf(lead.getValue().id()),
                members.getValue().stream().map(PersonRow::id).toList());
    }
}
