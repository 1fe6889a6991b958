package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskPages;

/** One task: what it is, how far, what happened, and what the reader may do about it. */
@Route(Links.TASK)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class TaskView extends RecordPage implements AfterNavigationObserver {

    private static final int EVENTS = 200;

    private final transient TaskPages pages;
    private final transient TaskOperations operations;
    private final transient Updating updating;
    private final transient List<TaskSection> sections;
    private final transient TrailSections trails;
    private final transient Acting acting;

    TaskView(
            TaskPages pages,
            TaskOperations operations,
            Updating updating,
            List<TaskSection> sections,
            TrailSections trails,
            Acting acting,
            Live live) {
        this.pages = pages;
        this.operations = operations;
        this.updating = updating;
        this.sections = sections;
        this.trails = trails;
        this.acting = acting;
        live.followOne(this, this::show, "task", this::id);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        updating.openIfAsked(event, this::show);
    }

    @Override
    protected String fill(long id) {
        Actor by = acting.now();
        TaskDetail task = pages.find(by.scope(), id, getLocale()).orElseThrow(() -> new NotFound("task", id));
        PageHeader header = new PageHeader(task.measure())
                .up(Links.TASKS, getTranslation("plans.tasks.title"))
                .subtitle(TaskTags.of(task, by.today()).toArray(Tag[]::new))
                .actions(operations.buttons(task, this::show));
        Div main = new Div(progress(task, by));
        main.addClassName("stack");
        sections.forEach(section -> section.section(task, this::show).ifPresent(main::add));
        main.add(facts(task));
        if (!task.shares().isEmpty()) {
            main.add(shares(task));
        }
        Div side = new Div(new Timeline(pages.timeline(by.scope(), id, EVENTS)), trails.of("task", id));
        side.addClassName("stack");
        Div columns = new Div(main, side);
        columns.addClassName("main-and-side");
        add(header, columns);
        return task.measure();
    }

    private Section progress(TaskDetail task, Actor by) {
        Div bar = new Div(new Div());
        bar.addClassName("progress-bar");
        bar.getElement().setAttribute("role", "img");
        bar.getElement().setAttribute("aria-label", task.percent() + "%");
        bar.getElement().getChild(0).getStyle().set("width", task.percent() + "%");
        Span percent = new Span(task.percent() + "%");
        percent.addClassName("progress-number");
        Span due = new Span(TaskTags.deadline(task.due(), task.deadlineText(), task.state(by.today()), by.today()));
        Div row = new Div(percent, bar, due);
        row.addClassName("progress-line");
        Section section = new Section(getTranslation("plans.progress"), row);
        var report = task.report();
        if (report != null) {
            section.add(new Facts()
                    .fact(
                            getTranslation("plans.last_report"),
                            Dates.moment(report.at())
                                    + (report.personName() == null ? "" : " · " + report.personName()))
                    .fact(getTranslation("plans.done_text"), report.doneText())
                    .fact(getTranslation("plans.obstacle"), report.obstacle()));
        } else {
            section.add(new Paragraph(getTranslation("plans.no_report")));
        }
        return section;
    }

    private Section facts(TaskDetail task) {
        Facts facts = new Facts()
                .fact(getTranslation("plans.unit"), task.unitName())
                .fact(getTranslation("plans.owner"), task.ownerName())
                .fact(
                        getTranslation("plans.cooperation"),
                        task.cooperation().stream()
                                .map(TaskDetail.Cooperation::unitName)
                                .collect(Collectors.joining(", ")))
                .fact(getTranslation("plans.deliverable"), task.deliverable())
                .fact(
                        getTranslation("criteria.area"),
                        task.areaName() == null ? getTranslation("criteria.area.other") : task.areaName())
                .fact(getTranslation("plans.deadline.text"), task.deadlineText());
        if (task.due() != null) {
            facts.fact(getTranslation("plans.due"), Dates.day(task.due()));
            if (!task.due().equals(task.originalDue())) {
                facts.fact(getTranslation("plans.due.original"), Dates.day(task.originalDue()));
            }
        }
        if (task.pausedUntil() != null) {
            facts.fact(getTranslation("plans.paused_until"), Dates.day(task.pausedUntil()));
        }
        facts.fact(getTranslation("plans.reason"), task.stateReason());
        if (task.reportedOn() != null) {
            facts.fact(getTranslation("plans.reported_on"), Dates.day(task.reportedOn()));
        }
        if (task.planId() != null && task.planTitle() != null) {
            facts.fact(
                    getTranslation("plans.plan"),
                    task.planVisible()
                            ? new Anchor(Links.plan(task.planId()), task.planTitle())
                            : new Span(task.planTitle()));
        }
        return new Section(getTranslation("plans.task.facts"), facts);
    }

    private Section shares(TaskDetail task) {
        BigDecimal sum =
                task.shares().stream().map(TaskDetail.ShareRow::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        Facts facts = new Facts()
                .fact(getTranslation("plans.points.sum"), getTranslation("plans.points", Numbers.points(sum)));
        task.shares()
                .forEach(share -> facts.fact(
                        getTranslation(
                                "plans.share.points",
                                Numbers.points(share.points()),
                                Numbers.points(share.pointsLost())),
                        new Anchor(Links.deficiency(share.deficiencyId()), share.title())));
        return new Section(getTranslation("plans.shares"), facts);
    }
}
