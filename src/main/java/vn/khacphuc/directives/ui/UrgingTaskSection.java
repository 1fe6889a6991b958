package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.UrgingFilter;
import vn.khacphuc.directives.UrgingQueries;
import vn.khacphuc.directives.UrgingReader;
import vn.khacphuc.directives.UrgingRow;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.ui.TaskSection;

/** Slips about a task, on its page, with the offer to send another. */
@org.springframework.stereotype.Component
@Order(50)
class UrgingTaskSection implements TaskSection {

    private static final int SHOWN = 20;

    private final UrgingQueries queries;
    private final UrgingOffer offer;
    private final Acting acting;

    UrgingTaskSection(UrgingQueries queries, UrgingOffer offer, Acting acting) {
        this.queries = queries;
        this.offer = offer;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(TaskDetail task, Runnable refresh) {
        Actor by = acting.now();
        List<UrgingRow> rows =
                queries.list(by.scope(), UrgingReader.of(by), UrgingFilter.ofTask(task.id()), Texts.locale(), 0, SHOWN);
        boolean offered = offer.isOpen()
                && task.mine()
                && task.state() != TaskState.PLANNED
                && task.state() != TaskState.CANCELLED;
        if (rows.isEmpty() && !offered) {
            return Optional.empty();
        }
        Section section = new Section(Texts.text("directives.urging.title"));
        if (offered) {
            section.actions(offer.buttons(() -> List.of(UrgingTarget.task(task.id())), refresh)
                    .toArray(Component[]::new));
        }
        section.add(
                rows.isEmpty()
                        ? new Paragraph(Texts.text("directives.urging.none.task"))
                        : new UrgingList(rows, by.today(), false));
        return Optional.of(section);
    }
}
