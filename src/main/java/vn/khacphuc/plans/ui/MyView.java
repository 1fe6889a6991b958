package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskQueries;

/** A head's unit or an official's own work, the most urgent first, updated in place. */
@Route(Links.MY)
@Menu(title = "plans.my.menu", order = 2, icon = "vaadin:briefcase")
@RolesAllowed({"HEAD", "OFFICIAL"})
class MyView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient TaskQueries queries;
    private final transient Acting acting;
    private final transient Updating updating;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final transient List<MySection> sections;
    private final Div above = new Div();
    private final TaskList list;

    MyView(TaskQueries queries, Updating updating, List<MySection> sections, Acting acting, Live live) {
        this.queries = queries;
        this.acting = acting;
        this.updating = updating;
        this.sections = sections;
        addClassName("view");
        above.addClassName("stack");
        filters.search("q", getTranslation("plans.tasks.search"));
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("LATE", getTranslation("Timeliness.LATE"));
        choices.put("DUE_SOON", getTranslation("Timeliness.DUE_SOON"));
        filters.chips("time", getTranslation("plans.timeliness"), choices);
        if (acting.now().is(Role.HEAD)) {
            filters.flag("own", getTranslation("plans.my.without_cooperation"));
        }
        list = new TaskList(queries, acting, id -> Updating.href(filters.state(), Links.MY, id), false);
        add(new PageHeader(getTranslation("plans.my.title")).subtitle(total), above, filters, list);
        live.follow(this, this::refresh, "task", "plan", "directive", "urging");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()).with("report", (String) null));
        list.source(this::filter);
        refresh();
        updating.openIfAsked(event, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.my.title");
    }

    private TaskFilter filter() {
        TaskFilter filter = TaskFilters.read(filters.state()).open();
        Actor by = acting.now();
        return by.is(Role.OFFICIAL) ? filter.ofOwner(by.personId()) : filter;
    }

    private void refresh() {
        above.removeAll();
        sections.forEach(section -> section.section(this::refresh).ifPresent(above::add));
        above.setVisible(above.getComponentCount() > 0);
        Actor by = acting.now();
        total.setText(getTranslation("plans.my.total", queries.count(by.scope(), filter(), by.today())));
        list.refresh();
    }
}
