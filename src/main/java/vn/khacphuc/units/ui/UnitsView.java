package vn.khacphuc.units.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.units.UnitAdministration;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** The organisation as a tree, today's or with what has ended. */
@Route(Links.ADMIN_UNITS)
@Menu(title = "admin.units", order = 100, icon = "vaadin:sitemap")
@RolesAllowed("ADMIN")
class UnitsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int NARROW = 700;

    private final transient UnitQueries units;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final TreeGrid<UnitRow> tree = new TreeGrid<>();
    private final List<Grid.Column<UnitRow>> wide = new ArrayList<>();

    UnitsView(UnitAdministration administration, UnitQueries units, Acting acting) {
        this.units = units;
        this.acting = acting;
        addClassName("view");
        filters.flag("ended", getTranslation("units.with_ended"));
        filters.day("day", getTranslation("units.as_of"));
        tree.addClassName("row-grid");
        tree.setAriaLabel(getTranslation("admin.units"));
        tree.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        tree.addColumn(LitRenderer.<UnitRow>of("""
                                <vaadin-grid-tree-toggle @click=${onClick} .leaf=${!model.hasChildren}
                                    .expanded=${live(model.expanded)} .level=${model.level}>
                                  <span class="tree-name"><a href=${item.href}>${item.name}</a>
                                    <span class="tree-more">${item.more}</span></span>
                                </vaadin-grid-tree-toggle>""")
                        .withProperty("href", row -> Links.ADMIN_UNITS + "/" + row.id())
                        .withProperty("name", UnitRow::name)
                        .withProperty("more", row -> row.code() + " · " + kind(row))
                        .withFunction("onClick", this::toggle))
                .setHeader(getTranslation("units.name"))
                .setWidth("14rem")
                .setFlexGrow(3);
        wide.add(tree.addColumn(UnitRow::code)
                .setHeader(getTranslation("units.code"))
                .setFlexGrow(0)
                .setWidth("6rem"));
        wide.add(tree.addColumn(this::kind).setHeader(getTranslation("units.kind")));
        wide.add(tree.addColumn(row ->
                        Dates.day(row.validFrom()) + (row.validTo() == null ? "" : " – " + Dates.day(row.validTo())))
                .setHeader(getTranslation("units.validity")));
        PageHeader header = new PageHeader(getTranslation("admin.units"))
                .subtitle(total)
                .actions(Attempt.mainButton(
                        getTranslation("units.add"),
                        () -> new UnitDialog(administration, units, acting, this::refresh).open()));
        add(header, filters, tree);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        Registration resized = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        addDetachListener(detach -> {
            detach.unregisterListener();
            resized.remove();
        });
    }

    /** On phones one column, which says the code and the kind below the name. */
    private void fit(int width) {
        boolean narrow = width > 0 && width < NARROW;
        wide.forEach(column -> column.setVisible(!narrow));
        tree.setClassName("narrow", narrow);
    }

    private void toggle(UnitRow row) {
        if (tree.isExpanded(row)) {
            tree.collapse(row);
        } else {
            tree.expand(row);
        }
    }

    private String kind(UnitRow row) {
        return getLocale().getLanguage().equals("en") ? row.kindEn() : row.kindVi();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.units");
    }

    private void refresh() {
        Actor by = acting.now();
        UrlState state = filters.state();
        List<UnitRow> rows = units.tree(
                by.scope(), state.flag("ended") ? null : state.day("day").orElse(by.today()));
        Map<Long, List<UnitRow>> below = new HashMap<>();
        List<Long> ids = rows.stream().map(UnitRow::id).toList();
        List<UnitRow> roots = new ArrayList<>();
        for (UnitRow row : rows) {
            Long parent = row.parentId();
            if (parent == null || !ids.contains(parent)) {
                roots.add(row);
            } else {
                below.computeIfAbsent(parent, id -> new ArrayList<>()).add(row);
            }
        }
        tree.setItems(roots, row -> below.getOrDefault(row.id(), List.of()));
        tree.expandRecursively(roots, 3);
        total.setText(getTranslation("units.total", rows.size()));
    }
}
