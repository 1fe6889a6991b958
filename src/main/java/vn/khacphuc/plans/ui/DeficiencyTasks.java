package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.deficiencies.DeficiencyDetail;
import vn.khacphuc.deficiencies.ui.DeficiencySection;
import vn.khacphuc.plans.PlanFilter;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.PlanRow;
import vn.khacphuc.plans.PlanState;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;

/** The tasks that stand for a deficiency, on its page. */
@org.springframework.stereotype.Component
@Order(10)
class DeficiencyTasks implements DeficiencySection {

    private final TaskQueries tasks;
    private final PlanQueries plans;
    private final Acting acting;

    DeficiencyTasks(TaskQueries tasks, PlanQueries plans, Acting acting) {
        this.tasks = tasks;
        this.plans = plans;
        this.acting = acting;
    }

    @Override
    public Component section(DeficiencyDetail deficiency) {
        TaskList list =
                new TaskList(tasks, acting, task -> Updating.href(UrlState.EMPTY, Links.task(task), task), false);
        TaskFilter filter = TaskFilter.all().ofDeficiency(deficiency.id());
        list.source(() -> filter);
        Section section = new Section(Texts.text("plans.deficiency.tasks"), list.small());
        Actor by = acting.now();
        if (deficiency.state().isOpen() && by.is(Role.HEAD, Role.COORDINATOR)) {
            section.actions(planButtons(deficiency, by));
        }
        return section;
    }

    /** One for each plan of the unit that is being written; else one that leads to the plans. */
    private Component[] planButtons(DeficiencyDetail deficiency, Actor by) {
        List<PlanRow> writable = plans.list(
                by.scope(),
                new PlanFilter("", deficiency.unitId(), null, null, List.of(PlanState.DRAFT, PlanState.RETURNED)),
                by.today(),
                Texts.locale(),
                0,
                5);
        if (writable.isEmpty()) {
            return new Component[] {
                new Button(
                        Texts.text("plans.deficiency.no_plan"),
                        click -> UI.getCurrent()
                                .navigate(
                                        Links.PLANS,
                                        UrlState.EMPTY
                                                .with("unit", String.valueOf(deficiency.unitId()))
                                                .toParameters()))
            };
        }
        return writable.stream()
                .map(plan -> new Button(
                        // Which plan is worth its long name only where there is a choice.
                        writable.size() == 1
                                ? Texts.text("plans.task.add")
                                : Texts.text("plans.deficiency.add", plan.kindName()),
                        click -> UI.getCurrent()
                                .navigate(
                                        Links.plan(plan.id()) + "/new-task",
                                        UrlState.EMPTY
                                                .with("deficiency", String.valueOf(deficiency.id()))
                                                .toParameters())))
                .toArray(Component[]::new);
    }
}
