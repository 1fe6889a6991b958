package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.notices.EndpointQueries;
import vn.khacphuc.notices.EndpointRow;
import vn.khacphuc.notices.Endpoints;

/** Where other systems hear of changes. */
@Route(Links.ADMIN_ENDPOINTS)
@Menu(title = "notices.endpoints.menu", order = 104.5, icon = "vaadin:connect-o")
@RolesAllowed("ADMIN")
class EndpointsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient EndpointQueries queries;
    private final transient Endpoints endpoints;
    private final transient Acting acting;
    private final Div list = new Div();

    EndpointsView(EndpointQueries queries, Endpoints endpoints, Acting acting) {
        this.queries = queries;
        this.endpoints = endpoints;
        this.acting = acting;
        addClassName("view");
        list.addClassName("stack");
        add(
                new PageHeader(getTranslation("notices.endpoints.title"))
                        .actions(Attempt.mainButton(getTranslation("notices.endpoint.add"), this::add)),
                new Paragraph(getTranslation("notices.endpoints.hint")),
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.endpoints.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void add() {
        new EndpointDialog(endpoints, acting, null, this::show).open();
    }

    private void show() {
        List<EndpointRow> rows = queries.list();
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("notices.endpoints.empty"), getTranslation("notices.endpoints.empty.hint")));
            return;
        }
        RowGrid<EndpointRow> grid = new RowGrid<>(getTranslation("notices.endpoints.title"));
        grid.opens(row -> Links.endpoint(row.id()));
        grid.title(getTranslation("notices.endpoint.name"), EndpointRow::name);
        grid.text(getTranslation("notices.endpoint.url"), EndpointRow::url).setFlexGrow(3);
        grid.text(getTranslation("notices.endpoint.kinds"), row -> EndpointWords.kinds(row.kinds()))
                .setFlexGrow(2);
        grid.tag(getTranslation("notices.endpoint.state"), EndpointWords::state);
        grid.text(getTranslation("notices.endpoint.last"), row -> Dates.moment(row.lastSent()));
        grid.number(getTranslation("notices.endpoint.waiting"), row -> Numbers.count(row.waiting()));
        grid.card(row -> new RowCard(row.name())
                .tags(EndpointWords.state(row))
                .line(row.url())
                .line(EndpointWords.kinds(row.kinds()))
                .line(getTranslation("notices.endpoint.last") + ": " + Dates.moment(row.lastSent())));
        grid.setItems(rows);
        list.add(grid.fit());
    }
}
