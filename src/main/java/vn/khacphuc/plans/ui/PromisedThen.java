package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.deficiencies.DeficiencyDetail;
import vn.khacphuc.deficiencies.ui.DeficiencySection;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;

/** What was promised against the deficiency that this one repeats, and what became of it. */
@org.springframework.stereotype.Component
@Order(20)
class PromisedThen implements DeficiencySection {

    private final TaskQueries tasks;
    private final Acting acting;

    PromisedThen(TaskQueries tasks, Acting acting) {
        this.tasks = tasks;
        this.acting = acting;
    }

    @Override
    public Component section(DeficiencyDetail deficiency) {
        Long earlier = deficiency.repeatsId();
        if (earlier == null) {
            Div nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        TaskList list =
                new TaskList(tasks, acting, task -> Updating.href(UrlState.EMPTY, Links.task(task), task), false);
        TaskFilter filter = TaskFilter.all().ofDeficiency(earlier);
        list.source(() -> filter);
        return new Section(Texts.text("plans.deficiency.then"), list.small());
    }
}
