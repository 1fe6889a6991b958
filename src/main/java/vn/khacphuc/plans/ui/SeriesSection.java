package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.plans.RecurringTasks;
import vn.khacphuc.plans.SeriesDetail;
import vn.khacphuc.plans.SeriesQueries;
import vn.khacphuc.plans.TaskDetail;

/** The periods of a recurring task, each with its own page, and the end of the series. */
@org.springframework.stereotype.Component
@Order(60)
class SeriesSection implements TaskSection {

    private static final int SHOWN = 12;

    private final RecurringTasks recurring;
    private final SeriesQueries queries;
    private final Acting acting;

    SeriesSection(RecurringTasks recurring, SeriesQueries queries, Acting acting) {
        this.recurring = recurring;
        this.queries = queries;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(TaskDetail task, Runnable refresh) {
        return queries.ofTask(acting.scope(), task.id(), SHOWN).map(series -> section(task, series, refresh));
    }

    private Section section(TaskDetail task, SeriesDetail series, Runnable refresh) {
        Actor by = acting.now();
        Section section = new Section(Texts.text("plans.series"));
        String often = Texts.text(series.frequency());
        section.add(new Paragraph(
                series.endedOn() == null
                        ? Texts.text("plans.series.goes_on", often)
                        : Texts.text("plans.series.ends", often, Dates.day(series.endedOn()), series.endReason())));
        if (series.endedOn() == null && task.mine() && by.is(Role.HEAD, Role.COORDINATOR)) {
            section.actions(new Button(Texts.text("plans.series.end"), click -> end(series, refresh)));
        }
        series.occurrences().forEach(occurrence -> section.add(line(task, occurrence, by)));
        return section;
    }

    private static Div line(TaskDetail task, SeriesDetail.Occurrence occurrence, Actor by) {
        String period = Dates.day(occurrence.periodStart()) + " – " + Dates.day(occurrence.due());
        Div line = new Div(
                occurrence.taskId() == task.id()
                        ? new Span(period)
                        : new Anchor(Links.task(occurrence.taskId()), period));
        line.add(new Span(occurrence.percent() + "%"));
        TaskTags.of(occurrence.state(), occurrence.timeliness(by.today()), false)
                .forEach(line::add);
        line.addClassName("row");
        return line;
    }

    private void end(SeriesDetail series, Runnable refresh) {
        DayField day = new DayField(Texts.text("plans.series.end.day"));
        day.setValue(acting.now().today());
        new ReasonDialog(Texts.text("plans.series.end"), Texts.text("plans.series.end"), reason -> {
                    if (day.getValue() == null) {
                        throw new Refusal("refusal.plans.series.day");
                    }
                    recurring.end(acting.now(), Submission.of(series.version()), series.id(), day.getValue(), reason);
                })
                .explain(Texts.text("plans.series.end.hint"))
                .with(day)
                .then(refresh)
                .open();
    }
}
