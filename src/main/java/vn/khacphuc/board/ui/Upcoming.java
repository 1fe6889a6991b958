package vn.khacphuc.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.TaskRow;

/** What falls due next. */
class Upcoming extends Div {

    Upcoming(List<TaskRow> tasks, LocalDate today, String all) {
        addClassName("stack");
        if (tasks.isEmpty()) {
            add(new EmptyState(Texts.text("board.upcoming.none"), Texts.text("board.upcoming.none.hint")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("upcoming");
        for (TaskRow task : tasks) {
            LocalDate due = task.due();
            Span day = new Span(due == null ? "" : Dates.shortDay(due) + " · " + Dates.left(due, today));
            day.addClassName("upcoming-day");
            Span who = new Span(task.unitName() + (task.ownerName() == null ? "" : " · " + task.ownerName()));
            who.addClassNames("quiet", "small");
            list.add(new ListItem(day, new Anchor(Links.task(task.id()), task.measure()), who));
        }
        add(list, new Anchor(all, Texts.text("board.upcoming.all")));
    }
}
