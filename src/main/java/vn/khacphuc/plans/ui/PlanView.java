package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.plans.PlanDetail;
import vn.khacphuc.plans.PlanEvent;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;

/** One plan: its tasks, where it stands, and what the reader may do with it. */
@Route(Links.PLAN)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class PlanView extends RecordPage implements AfterNavigationObserver {

    /** Up to so many tasks are shown without a scroll bar of their own. */
    private static final int SHORT = 60;

    private final transient PlanQueries queries;
    private final transient TaskQueries tasks;
    private final transient PlanOperations operations;
    private final transient AmendmentOperations amendments;
    private final transient Updating updating;
    private final transient TrailSections trails;
    private final transient Acting acting;

    PlanView(
            PlanQueries queries,
            TaskQueries tasks,
            PlanOperations operations,
            AmendmentOperations amendments,
            Updating updating,
            TrailSections trails,
            Acting acting,
            Live live) {
        this.queries = queries;
        this.tasks = tasks;
        this.operations = operations;
        this.amendments = amendments;
        this.updating = updating;
        this.trails = trails;
        this.acting = acting;
        live.followOne(this, this::show, "plan", this::id);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        updating.openIfAsked(event, this::show);
    }

    @Override
    protected String fill(long id) {
        PlanDetail plan = queries.find(acting.scope(), id, getLocale()).orElseThrow(() -> new NotFound("plan", id));
        var changes = queries.amendments(acting.scope(), id);
        PageHeader header = new PageHeader(plan.title())
                .up(Links.PLANS, getTranslation("plans.title"))
                .subtitle(TaskTags.of(plan.state()), new Span(plan.unitName()), new Span(plan.kindName()))
                .actions(operations.buttons(plan, changes, this::show));
        Section taskSection = new Section(
                getTranslation("plans.tasks.count", plan.tasks()),
                plan.tasks() <= SHORT ? list(plan).fit() : list(plan));
        taskSection.actions(operations.taskButtons(plan, changes, this::show));
        Div side = new Div(facts(plan));
        changes.forEach(amendment -> side.add(amendments.section(plan, amendment, this::show)));
        side.add(events(), trails.of("plan", id));
        side.addClassName("columns");
        add(header, taskSection, side);
        return plan.title();
    }

    private TaskList list(PlanDetail plan) {
        TaskList list = new TaskList(
                tasks, acting, task -> Updating.href(UrlState.EMPTY, Links.plan(id()), task), plan.authority());
        TaskFilter filter = TaskFilter.all().ofPlan(id());
        list.source(() -> filter);
        return list;
    }

    private Section facts(PlanDetail plan) {
        Facts facts = new Facts()
                .fact(getTranslation("plans.year"), String.valueOf(plan.year()))
                .fact(getTranslation("plans.number"), plan.number());
        if (plan.issuedOn() != null) {
            facts.fact(getTranslation("plans.issued_on"), Dates.day(plan.issuedOn()));
        }
        facts.fact(
                getTranslation("plans.superior"),
                plan.superiorTitle() == null
                        ? plan.superiorPaper()
                        : plan.superiorPaper() + " " + plan.superiorTitle());
        if (plan.due() != null) {
            facts.fact(getTranslation("plans.due.last"), Dates.day(plan.due()));
        }
        if (plan.submittedOn() != null) {
            facts.fact(getTranslation("plans.submitted_on"), Dates.day(plan.submittedOn()));
        }
        if (plan.approvedOn() != null) {
            facts.fact(getTranslation("plans.approved_on"), Dates.day(plan.approvedOn()));
        }
        facts.fact(
                getTranslation("plans.verified"), Numbers.count(plan.verified()) + " / " + Numbers.count(plan.tasks()));
        return new Section(getTranslation("plans.facts"), facts);
    }

    private Section events() {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        for (PlanEvent event : queries.events(acting.scope(), id())) {
            Span when =
                    new Span(Dates.moment(event.at()) + (event.personName() == null ? "" : " · " + event.personName()));
            when.addClassNames("quiet", "small");
            ListItem item = new ListItem(new Span(getTranslation("event." + event.verb())), when);
            if (!event.reason().isBlank()) {
                item.add(new Paragraph(event.reason()));
            }
            list.add(item);
        }
        return new Section(getTranslation("plans.history"), list);
    }
}
