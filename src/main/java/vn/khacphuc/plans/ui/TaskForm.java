package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.ManyBox;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.ui.AreaPicker;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.identity.PersonRow;
import vn.khacphuc.identity.ui.PersonPicker;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskDraft;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;
import vn.khacphuc.units.ui.UnitPicker;

/** The fields of a task. */
class TaskForm extends Div {

    private final TextArea measure = new TextArea(getTranslation("plans.measure"));
    private final TextField deliverable = new TextField(getTranslation("plans.deliverable"));
    private final @Nullable UnitPicker unit;
    private final PersonPicker owner;
    private final AreaPicker area;
    private final MultiSelectComboBox<UnitRow> cooperation = new ManyBox<>(getTranslation("plans.cooperation"));
    private final DeadlineField deadline;
    private final SharesField shares;
    private final List<UnitRow> partners;

    /** What the form asks of other modules. */
    record Sources(
            UnitQueries units,
            PeopleQueries people,
            CriteriaQueries criteria,
            DeficiencyQueries deficiencies,
            Acting acting) {}

    /**
     * An empty form.
     *
     * @param planUnitId unit of the plan
     * @param issuedOn day of the plan's paper, null where it has none yet
     * @param handsDown whether the task may be handed to a unit below
     */
    TaskForm(Sources sources, long planUnitId, int planYear, @Nullable LocalDate issuedOn, boolean handsDown) {
        addClassName("form");
        Actor by = sources.acting().now();
        owner = new PersonPicker(getTranslation("plans.owner"), sources.people(), sources.acting());
        owner.setUnit(planUnitId);
        area = new AreaPicker(getTranslation("criteria.area"), sources.criteria());
        area.setHelperText(getTranslation("plans.area.hint"));
        deadline = new DeadlineField(planYear, issuedOn);
        shares = new SharesField(sources.deficiencies(), sources.acting(), planUnitId, this::arrange);
        partners = sources.units().partners(by.scope(), by.today());
        cooperation.setItems(partners);
        cooperation.setItemLabelGenerator(UnitRow::name);
        cooperation.addClassName("wide");
        measure.setMaxLength(2000);
        measure.setMinRows(2);
        measure.setRequiredIndicatorVisible(true);
        measure.addClassName("wide");
        deliverable.setMaxLength(1000);
        deliverable.addClassName("wide");
        deliverable.setHelperText(getTranslation("plans.deliverable.hint"));
        add(measure, deliverable);
        if (handsDown) {
            UnitPicker picker = new UnitPicker(getTranslation("plans.unit"), sources.units(), sources.acting());
            picker.choose(planUnitId);
            picker.addValueChangeListener(change -> follow(
                    change.getValue() == null ? planUnitId : change.getValue().id()));
            unit = picker;
            add(picker);
        } else {
            unit = null;
        }
        add(owner, deadline, shares, area, cooperation);
        arrange();
    }

    void keep(Keep keep) {
        keep.text("measure", measure)
                .text("deliverable", deliverable)
                .text("deadline", deadline.text())
                .day("due", deadline.due());
    }

    void mark(Attempt attempt) {
        attempt.field(measure, "refusal.plans.measure", "refusal.plans.measure.long")
                .field(deliverable, "refusal.plans.deliverable.long")
                .field(owner, "refusal.plans.owner.elsewhere")
                .field(deadline.due(), "refusal.plans.deadline.incomplete")
                .asked(deadline.early(), "refusal.plans.deadline.early.year", "refusal.plans.deadline.early.paper");
    }

    void chooseDeficiency(long id) {
        shares.choose(id);
    }

    void fill(TaskDetail task) {
        measure.setValue(task.measure());
        deliverable.setValue(task.deliverable());
        if (unit != null) {
            unit.choose(task.unitId());
            unit.setReadOnly(true);
        }
        follow(task.unitId());
        if (task.ownerId() != null) {
            owner.choose(task.ownerId());
        }
        if (task.areaId() != null) {
            area.choose(task.areaId());
        }
        deadline.set(
                new Deadline(task.deadlineKind(), task.deadlineText(), task.due(), task.frequency(), task.after()));
        deadline.settle();
        if (task.frequency() != null) {
            deadline.fix();
        }
        task.shares().forEach(share -> shares.add(share.deficiencyId(), share.title(), share.points()));
        Set<Long> together =
                task.cooperation().stream().map(TaskDetail.Cooperation::unitId).collect(Collectors.toSet());
        cooperation.setValue(partners.stream()
                .filter(partner -> together.contains(partner.id()))
                .toList());
    }

    TaskDraft draft() {
        PersonRow person = owner.getValue();
        UnitRow handedTo = unit == null ? null : unit.getValue();
        return new TaskDraft(
                handedTo == null ? null : handedTo.id(),
                measure.getValue(),
                deliverable.getValue(),
                person == null ? null : person.id(),
                area.getValue() == null ? null : area.getValue().id(),
                deadline.get(),
                cooperation.getValue().stream().map(UnitRow::id).toList(),
                shares.get(),
                deadline.isMeant());
    }

    private void follow(long unitId) {
        owner.setUnit(unitId);
        shares.setUnit(unitId);
    }

    private void arrange() {
        area.setVisible(shares.isEmpty());
    }
}
