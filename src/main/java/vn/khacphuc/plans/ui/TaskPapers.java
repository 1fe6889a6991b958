package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.PaperFilter;
import vn.khacphuc.plans.PaperQueries;
import vn.khacphuc.plans.TaskDetail;

/** The papers a task asks for, on its page. */
@org.springframework.stereotype.Component
@Order(40)
class TaskPapers implements TaskSection {

    private final PaperQueries queries;
    private final PaperOperations operations;
    private final Acting acting;

    TaskPapers(PaperQueries queries, PaperOperations operations, Acting acting) {
        this.queries = queries;
        this.operations = operations;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(TaskDetail task, Runnable refresh) {
        Actor by = acting.now();
        boolean plans = task.mine() && task.state().isOpen() && by.is(Role.HEAD, Role.COORDINATOR);
        PaperFilter filter = PaperFilter.ofTask(task.id());
        boolean none = queries.count(by.scope(), filter, by.today()) == 0;
        if (none && !plans) {
            return Optional.empty();
        }
        Section section = new Section(Texts.text("plans.papers"));
        if (plans) {
            section.actions(new Button(
                    Texts.text("plans.papers.new"),
                    click -> operations
                            .dialog(id -> refresh.run())
                            .ofTask(task.id(), task.measure(), task.unitId())
                            .open()));
        }
        if (none) {
            section.add(new Paragraph(Texts.text("plans.papers.of_task.none")));
        } else {
            section.add(DeficiencyPapers.list(queries, acting, filter));
        }
        return Optional.of(section);
    }
}
