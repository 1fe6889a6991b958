package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.plans.TaskEvent;

/** What happened to a task, latest first. */
class Timeline extends Composite<Section> {

    private final List<TaskEvent> events;

    Timeline(List<TaskEvent> events) {
        this.events = events;
    }

    @Override
    protected Section initContent() {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        events.forEach(event -> list.add(item(event)));
        return new Section(getTranslation("plans.timeline"), list);
    }

    private ListItem item(TaskEvent event) {
        Span what = new Span(getTranslation(
                "event." + event.verb(), event.percent(), event.due() == null ? "" : Dates.day(event.due())));
        Span when = new Span(Dates.moment(event.at()) + (event.personName() == null ? "" : " · " + event.personName()));
        when.addClassNames("quiet", "small");
        ListItem item = new ListItem(what, when);
        if (!event.text().isBlank()) {
            item.add(new Paragraph(event.text()));
        }
        if (!event.obstacle().isBlank()) {
            item.add(new Paragraph(getTranslation("plans.obstacle") + ": " + event.obstacle()));
        }
        return item;
    }
}
