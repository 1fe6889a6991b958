package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;
import vn.khacphuc.units.UnitQueries;

/** All tasks the reader may see, over one filter. */
@Route(Links.TASKS)
@Menu(title = "plans.tasks.menu", order = 3, icon = "vaadin:tasks")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class TasksView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient TaskQueries queries;
    private final transient Acting acting;
    private final transient Updating updating;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final TaskList list;

    TasksView(
            TaskQueries queries,
            UnitQueries units,
            CriteriaQueries criteria,
            PlanQueries plans,
            Updating updating,
            List<SelectionAction> actions,
            Acting acting,
            Live live) {
        this.queries = queries;
        this.acting = acting;
        this.updating = updating;
        addClassName("view");
        list = new TaskList(queries, acting, id -> Updating.href(filters.state(), Links.TASKS, id), true);
        TaskFilters.fill(filters, acting.now(), units, criteria, plans);
        PageHeader header = new PageHeader(getTranslation("plans.tasks.title")).subtitle(total);
        add(header.actions(list.choosing(actions, this::refresh)), filters, list);
        live.follow(this, this::refresh, "task");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()).with("report", (String) null));
        list.source(() -> TaskFilters.read(filters.state()));
        refresh();
        updating.openIfAsked(event, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.tasks.title");
    }

    private void refresh() {
        var by = acting.now();
        TaskFilter filter = TaskFilters.read(filters.state());
        int found = queries.count(by.scope(), filter, by.today());
        total.setText(
                filter.promise() == null
                        ? getTranslation("plans.tasks.total", found)
                        : getTranslation(
                                "plans.tasks.total.points",
                                found,
                                Numbers.points(queries.promised(by.scope(), filter, by.today()))));
        list.refresh();
    }
}
