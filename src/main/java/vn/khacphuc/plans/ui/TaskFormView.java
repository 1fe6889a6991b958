package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.plans.PlanDetail;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskPages;
import vn.khacphuc.plans.Tasks;
import vn.khacphuc.units.UnitQueries;

/** Plans a task, or rewrites one that is not approved yet. */
@Route("plans/:plan([0-9]{1,18})/new-task")
@RouteAlias(Links.TASK + "/edit")
@RolesAllowed({"HEAD", "COORDINATOR"})
class TaskFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Tasks tasks;
    private final transient TaskPages pages;
    private final transient PlanQueries plans;
    private final transient TaskForm.Sources sources;
    private final transient Acting acting;
    private final Attempt attempt = new Attempt();
    private UUID key = UUID.randomUUID();
    private long planId;
    private long version;
    private @Nullable TaskDetail edited;

    TaskFormView(
            Tasks tasks,
            TaskPages pages,
            PlanQueries plans,
            UnitQueries units,
            PeopleQueries people,
            CriteriaQueries criteria,
            DeficiencyQueries deficiencies,
            Acting acting) {
        this.tasks = tasks;
        this.pages = pages;
        this.plans = plans;
        this.acting = acting;
        sources = new TaskForm.Sources(units, people, criteria, deficiencies, acting);
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().getLong("id").ifPresent(this::load);
        event.getRouteParameters().getLong("plan").ifPresent(id -> planId = id);
        show(UrlState.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(edited == null ? "plans.task.add" : "plans.task.edit");
    }

    private void load(long id) {
        TaskDetail task = pages.find(acting.scope(), id, getLocale())
                .filter(TaskDetail::mine)
                .orElseThrow(() -> new NotFound("task", id));
        edited = task;
        version = task.version();
        planId = task.planId() == null ? 0 : task.planId();
    }

    private void show(UrlState state) {
        PlanDetail plan =
                plans.find(acting.scope(), planId, getLocale()).orElseThrow(() -> new NotFound("plan", planId));
        removeAll();
        TaskForm form = form(plan);
        TaskDetail former = edited;
        if (former != null) {
            form.fill(former);
        }
        state.number("deficiency").ifPresent(form::chooseDeficiency);
        Keep keep = new Keep(acting.now().accountId(), former == null ? "task-new-" + planId : "task-" + former.id());
        form.keep(keep);
        form.mark(attempt);
        if (former != null) {
            attempt.onReload(() -> rebase(form, plan, former));
        }
        Div actions = new Div(Attempt.mainButton(getTranslation("ui.save"), () -> save(form, keep, false)));
        if (former == null) {
            actions.add(Attempt.button(getTranslation("plans.task.save_and_next"), () -> save(form, keep, true)));
        }
        actions.add(new Button(getTranslation("ui.cancel"), click -> {
            keep.forget();
            UI.getCurrent().navigate(Links.plan(planId));
        }));
        actions.addClassName("form-actions");
        add(
                new PageHeader(getPageTitle())
                        .up(Links.plan(planId), plan.title())
                        .subtitle(plan.unitName()),
                keep,
                form,
                attempt,
                actions);
    }

    private TaskForm form(PlanDetail plan) {
        return new TaskForm(sources, plan.unitId(), plan.year(), plan.issuedOn(), plan.authority());
    }

    /** Takes the version somebody else has saved and shows what differs; what was typed stays. */
    private void rebase(TaskForm form, PlanDetail plan, TaskDetail former) {
        pages.find(acting.scope(), former.id(), getLocale()).ifPresent(found -> {
            version = found.version();
            TaskForm opened = form(plan);
            opened.fill(former);
            TaskForm saved = form(plan);
            saved.fill(found);
            Meanwhile.show(form, opened, saved);
        });
    }

    private void save(TaskForm form, Keep keep, boolean next) {
        TaskDetail former = edited;
        boolean saved = attempt.run(() -> {
            if (former == null) {
                tasks.add(acting.now(), new Submission(key, 0), planId, form.draft());
            } else {
                tasks.edit(acting.now(), Submission.of(version), former.id(), form.draft());
            }
        });
        if (!saved) {
            return;
        }
        keep.forget();
        if (next) {
            key = UUID.randomUUID();
            show(UrlState.EMPTY);
        } else {
            UI.getCurrent().navigate(Links.plan(planId));
        }
    }
}
