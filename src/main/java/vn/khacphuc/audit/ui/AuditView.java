package vn.khacphuc.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.audit.Seals;
import vn.khacphuc.audit.TrailFilter;
import vn.khacphuc.audit.TrailProof;
import vn.khacphuc.audit.TrailQueries;
import vn.khacphuc.audit.TrailRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** The trail: proved, filtered, read as sentences, taken along as a file. */
@Route(Links.ADMIN_AUDIT)
@Menu(title = "audit.menu", order = 107, icon = "vaadin:shield")
@RolesAllowed({"ADMIN", "INSPECTOR"})
class AuditView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String AFTER = "after";
    private static final int PAGE = 50;

    private final transient TrailQueries queries;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> show(null));
    private final Anchor export = new Anchor();
    private final Section log = new Section(getTranslation("audit.log"));

    AuditView(TrailQueries queries, Seals seals, TrailProof proof, UnitQueries units, Acting acting) {
        this.queries = queries;
        this.acting = acting;
        addClassName("view");
        Actor by = acting.now();
        // The last one stands first.
        filters.search(Filters.ADDRESS, getTranslation("audit.address"));
        filters.search(Filters.WHO, getTranslation("audit.who"));
        filters.one(
                Filters.UNIT,
                getTranslation("units.unit"),
                units.tree(by.scope(), by.today()),
                UnitRow::name,
                row -> String.valueOf(row.id()));
        filters.one(Filters.SUBJECT, getTranslation("audit.subject"), subjects(), Words::kind, kind -> kind);
        filters.one(Filters.VERB, getTranslation("audit.verb"), verbs(), AuditView::verb, verb -> verb);
        filters.day(Filters.FROM, getTranslation("audit.from"));
        filters.day(Filters.TO, getTranslation("audit.to"));
        export.setText(getTranslation("audit.export"));
        export.addClassName("main-action");
        export.getElement().setAttribute("download", true);
        export.getElement().setAttribute("router-ignore", true);
        Span sealed = new Span(seals.last()
                .map(last -> getTranslation("audit.sealed", last.mark().toString(), Dates.moment(last.at())))
                .orElseGet(() -> getTranslation("audit.sealed.none")));
        add(
                new PageHeader(getTranslation("audit.title")).subtitle(sealed).actions(export),
                new IntegritySection(proof, acting),
                filters,
                log);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        filters.show(state.with(AFTER, (String) null));
        show(state.number(AFTER).map(id -> queries.find(acting.scope(), id)).orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }

    private void show(@Nullable TrailRow after) {
        UrlState state = filters.state();
        TrailFilter filter = Filters.read(state);
        export.setHref(state.href(Links.ADMIN_AUDIT_FILE));
        List<TrailRow> rows = queries.log(acting.scope(), filter, after, PAGE);
        Words words = new Words(queries, rows, true);
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        boolean administers = acting.now().is(Role.ADMIN);
        rows.forEach(row -> list.add(TrailItem.ofLog(row, words, href(row, administers))));
        Div pages = new Div();
        pages.addClassName("row");
        if (after != null) {
            pages.add(new Anchor(state.href(Links.ADMIN_AUDIT), getTranslation("audit.newest")));
        }
        if (rows.size() == PAGE) {
            String last = String.valueOf(rows.getLast().id());
            pages.add(new Anchor(state.with(AFTER, last).href(Links.ADMIN_AUDIT), getTranslation("audit.older")));
        }
        log.set(
                rows.isEmpty()
                        ? new EmptyState(getTranslation("audit.empty"), getTranslation("audit.empty.hint"))
                        : list,
                pages);
    }

    /** Pages of administration are closed to inspectors, those of the work to administrators. */
    private @Nullable String href(TrailRow row, boolean administers) {
        String href = queries.href(row.subject(), row.subjectId());
        return href != null && href.startsWith("admin/") == administers ? href : null;
    }

    private List<String> subjects() {
        return queries.subjects().stream()
                .sorted(Comparator.comparing(Words::kind))
                .toList();
    }

    private List<String> verbs() {
        return queries.verbs().stream()
                .sorted(Comparator.comparing(AuditView::verb))
                .toList();
    }

    private static String verb(String verb) {
        return Texts.find("audit." + verb).orElse(verb);
    }
}
