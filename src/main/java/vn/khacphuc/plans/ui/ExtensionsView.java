package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.OverPage;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.plans.ExtensionFilter;
import vn.khacphuc.plans.ExtensionFilter.Show;
import vn.khacphuc.plans.ExtensionQueries;
import vn.khacphuc.plans.ExtensionReason;
import vn.khacphuc.plans.ExtensionRow;
import vn.khacphuc.plans.Extensions;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** Requests for later deadlines: those that wait for the reader, decided in place; all that wait; those decided. */
@Route(Links.EXTENSIONS)
@Menu(title = "plans.extensions.menu", order = 3.4, icon = "vaadin:calendar-clock")
@RolesAllowed({"COORDINATOR", "LEADER"})
class ExtensionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final OverPage DECIDE = new OverPage("decide");

    private final transient ExtensionQueries queries;
    private final transient Extensions extensions;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final RowGrid<ExtensionRow> grid = new RowGrid<>(getTranslation("plans.extensions"));

    ExtensionsView(ExtensionQueries queries, Extensions extensions, UnitQueries units, Acting acting, Live live) {
        this.queries = queries;
        this.extensions = extensions;
        this.acting = acting;
        addClassName("view");
        Actor by = acting.now();
        Map<String, String> shows = new LinkedHashMap<>();
        shows.put(Show.WAITING.name(), getTranslation("plans.extensions.waiting"));
        shows.put(Show.DECIDED.name(), getTranslation("plans.extensions.decided"));
        filters.chips("show", getTranslation("plans.state"), shows);
        filters.one(
                "unit",
                getTranslation("units.unit"),
                units.tree(by.scope(), by.today()),
                UnitRow::name,
                row -> String.valueOf(row.id()));
        filters.any(
                "cause",
                getTranslation("plans.extension.cause"),
                List.of(ExtensionReason.values()),
                Texts::text,
                Enum::name);
        grid.opens(row -> Links.task(row.taskId()));
        grid.title(getTranslation("plans.measure"), ExtensionRow::measure);
        grid.text(getTranslation("units.unit"), ExtensionRow::unitName).setWidth("9rem");
        grid.text(getTranslation("plans.due"), ExtensionsView::due).setWidth("8rem");
        grid.text(getTranslation("plans.extension.proposed"), row -> Dates.day(row.proposed()))
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.text(getTranslation("plans.extension.cause"), row -> Texts.text(row.cause()))
                .setWidth("9rem");
        grid.tags(getTranslation("plans.state"), row -> tags(row, by));
        grid.action(getTranslation("plans.extension.decide"), this::decideHref).setWidth("8rem");
        grid.card(this::card);
        grid.empty(new EmptyState(
                getTranslation("plans.extensions.empty"), getTranslation("plans.extensions.empty.hint")));
        add(new PageHeader(getTranslation("plans.extensions.title")).subtitle(total), filters, grid);
        live.follow(this, this::refresh, "task");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        filters.show(DECIDE.under(state));
        grid.source(page -> queries.list(acting.now(), filter(), page.offset(), page.limit()));
        refresh();
        DECIDE.openIfAsked(
                event,
                id -> queries.find(acting.scope(), id)
                        .filter(row -> row.mayDecide(acting.now()))
                        .map(row -> new DecideExtensionDialog(extensions, acting, row, this::refresh)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.extensions.title");
    }

    private ExtensionFilter filter() {
        UrlState state = filters.state();
        return new ExtensionFilter(
                state.constant("show", Show.class).orElse(Show.MINE),
                state.number("unit").orElse(null),
                state.constants("cause", ExtensionReason.class));
    }

    private void refresh() {
        ExtensionFilter filter = filter();
        String key = filter.show() == Show.MINE ? "plans.extensions.mine" : "plans.extensions.total";
        total.setText(getTranslation(key, queries.count(acting.now(), filter)));
        grid.refresh();
    }

    private RowCard card(ExtensionRow row) {
        RowCard card = new RowCard(row.measure())
                .tags(tags(row, acting.now()).toArray(Tag[]::new))
                .line(row.unitName())
                .line(due(row) + " → " + Dates.day(row.proposed()))
                .line(Texts.text(row.cause()));
        String href = decideHref(row);
        return href == null ? card : card.action(getTranslation("plans.extension.decide"), href);
    }

    private @Nullable String decideHref(ExtensionRow row) {
        return row.mayDecide(acting.now()) ? DECIDE.href(filters.state(), Links.EXTENSIONS, row.id()) : null;
    }

    /** The present deadline, and the original one where it was moved before. */
    private static String due(ExtensionRow row) {
        String due = Dates.day(row.formerDue());
        return row.originalDue() == null || row.originalDue().equals(row.formerDue())
                ? due
                : due + " (" + Texts.text("plans.due.original") + ": " + Dates.day(row.originalDue()) + ")";
    }

    private static List<Tag> tags(ExtensionRow row, Actor by) {
        List<Tag> tags = new ArrayList<>();
        tags.add(TaskTags.of(row));
        if (row.waits() && row.formerDue().isBefore(by.today())) {
            tags.add(new Tag(Texts.text("Timeliness.LATE"), Tone.BAD));
        }
        if (row.waits() && row.forLeader()) {
            tags.add(new Tag(Texts.text("plans.extension.leader"), Tone.INFO));
        }
        return tags;
    }
}
