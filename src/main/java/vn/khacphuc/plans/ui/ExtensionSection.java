package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.ExtensionQueries;
import vn.khacphuc.plans.ExtensionRow;
import vn.khacphuc.plans.Extensions;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskPages;

/** Later deadlines of a task: asked for, decided, and what was decided before, beside the original date. */
@org.springframework.stereotype.Component
@Order(30)
class ExtensionSection implements TaskSection {

    private final Extensions extensions;
    private final ExtensionQueries queries;
    private final TaskPages pages;
    private final Acting acting;

    ExtensionSection(Extensions extensions, ExtensionQueries queries, TaskPages pages, Acting acting) {
        this.extensions = extensions;
        this.queries = queries;
        this.pages = pages;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(TaskDetail task, Runnable refresh) {
        Actor by = acting.now();
        List<ExtensionRow> rows = queries.ofTask(by.scope(), task.id());
        boolean waits = rows.stream().anyMatch(ExtensionRow::waits);
        boolean asks = !waits && mayAsk(task, by);
        if (rows.isEmpty() && !asks) {
            return Optional.empty();
        }
        Section section = new Section(Texts.text("plans.extensions"));
        if (asks) {
            section.actions(new Button(Texts.text("plans.extension.ask"), click -> ask(task, refresh)));
        }
        if (rows.isEmpty()) {
            section.add(new Paragraph(Texts.text("plans.extension.none")));
            return Optional.of(section);
        }
        if (task.originalDue() != null) {
            section.add(new Paragraph(Texts.text("plans.due.original") + ": " + Dates.day(task.originalDue()) + " · "
                    + Texts.text("plans.due") + ": " + Dates.day(task.due())));
        }
        rows.stream().filter(ExtensionRow::waits).forEach(row -> decide(section, row, by, refresh));
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        rows.forEach(row -> list.add(item(row)));
        section.add(list);
        return Optional.of(section);
    }

    private void decide(Section section, ExtensionRow row, Actor by, Runnable refresh) {
        if (row.due() != null && row.due().isBefore(by.today())) {
            section.add(new Paragraph(Texts.text("plans.extension.late")));
        }
        if (row.mayDecide(by)) {
            Button decide = Attempt.mainButton(
                    Texts.text("plans.extension.decide"),
                    () -> new DecideExtensionDialog(extensions, acting, row, refresh).open());
            section.actions(decide);
        } else {
            section.add(new Paragraph(
                    Texts.text(row.forLeader() ? "plans.extension.for_leader" : "plans.extension.waits")));
        }
    }

    private void ask(TaskDetail task, Runnable refresh) {
        new AskExtensionDialog(extensions, acting, task, refresh, () -> version(task.id())).open();
    }

    private long version(long id) {
        return pages.find(acting.scope(), id, Texts.locale())
                .orElseThrow(() -> new NotFound("task", id))
                .version();
    }

    /** As the operation itself says it; there it is what counts. */
    private static boolean mayAsk(TaskDetail task, Actor by) {
        boolean own = task.ownerId() != null && task.ownerId() == by.personId();
        return task.mine()
                && task.state().isOpen()
                && task.due() != null
                && !task.due().isBefore(by.today())
                && (by.is(Role.HEAD, Role.COORDINATOR) || (by.is(Role.OFFICIAL) && own));
    }

    private static ListItem item(ExtensionRow row) {
        Span what = new Span(Texts.text(
                "plans.extension.item",
                Dates.day(row.formerDue()),
                Dates.day(row.proposed()),
                Texts.text(row.cause())));
        ListItem item = new ListItem(what, quiet(Dates.moment(row.askedAt()), row.askedByName()));
        item.add(new Paragraph(row.reason()));
        Div outcome = new Div(TaskTags.of(row));
        outcome.addClassName("row");
        if (row.granted() != null) {
            outcome.add(new Span(Texts.text("plans.extension.until", Dates.day(row.granted()))));
        }
        if (row.decidedAt() != null) {
            outcome.add(quiet(Dates.moment(row.decidedAt()), row.decidedByName()));
        }
        item.add(outcome);
        if (!row.decision().isBlank()) {
            item.add(new Paragraph(row.decision()));
        }
        return item;
    }

    private static Span quiet(String when, @Nullable String who) {
        Span span = new Span(who == null ? when : when + " · " + who);
        span.addClassNames("quiet", "small");
        return span;
    }
}
