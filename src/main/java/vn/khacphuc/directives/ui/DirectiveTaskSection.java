package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.DirectiveDetail;
import vn.khacphuc.directives.DirectiveQueries;
import vn.khacphuc.directives.Directives;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.ui.TaskSection;

/** Which directive a task comes from; before it is acknowledged, that this is what the task waits for. */
@org.springframework.stereotype.Component
@Order(5)
class DirectiveTaskSection implements TaskSection {

    private final Directives directives;
    private final DirectiveQueries queries;
    private final Acting acting;

    DirectiveTaskSection(Directives directives, DirectiveQueries queries, Acting acting) {
        this.directives = directives;
        this.queries = queries;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(TaskDetail task, Runnable refresh) {
        Actor by = acting.now();
        return queries.ofTask(by.scope(), task.id(), by.today()).map(found -> section(task, found, by, refresh));
    }

    private Section section(TaskDetail task, DirectiveDetail found, Actor by, Runnable refresh) {
        var row = found.row();
        Section section = new Section(
                Texts.text("directives.task"),
                new Facts()
                        .fact(Texts.text("directives.name"), new Anchor(Links.directive(row.id()), row.title()))
                        .fact(Texts.text("directives.number"), row.number())
                        .fact(
                                Texts.text("directives.sent"),
                                Dates.moment(row.createdAt())
                                        + (found.personName() == null ? "" : " · " + found.personName())));
        boolean waits = task.state() == TaskState.PLANNED
                && found.waiting().stream().anyMatch(unit -> unit.unitId() == task.unitId());
        if (waits) {
            section.add(new Paragraph(Texts.text("directives.task.waits")));
            if (by.is(Role.HEAD)) {
                Attempt attempt = new Attempt().onReload(refresh);
                DirectiveActions actions = new DirectiveActions(directives, acting, found, attempt, refresh);
                section.add(attempt);
                section.actions(actions.acknowledge(task.unitId(), Texts.text("directives.acknowledge")));
            }
        }
        return section;
    }
}
