package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.UrgingFilter;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingQueries;
import vn.khacphuc.directives.UrgingReader;
import vn.khacphuc.directives.UrgingRow;
import vn.khacphuc.directives.UrgingState;
import vn.khacphuc.directives.UrgingSubject;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** Slips that urge or ask for explanation: to decide on for those who send them, to answer for those addressed. */
@Route(Links.URGINGS)
@Menu(title = "directives.urging.menu", order = 3.6, icon = "vaadin:bell-o")
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class UrgingsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String WAITING = "WAITING";
    private static final String UNANSWERED = "UNANSWERED";

    private final transient UrgingQueries queries;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final RowGrid<UrgingRow> grid = new RowGrid<>(getTranslation("directives.urging.title"));

    UrgingsView(UrgingQueries queries, UnitQueries units, UrgingSeveral actions, Acting acting, Live live) {
        this.queries = queries;
        this.acting = acting;
        addClassName("view");
        Actor by = acting.now();
        fill(by, units.tree(by.scope(), by.today()));
        columns(by.today());
        PageHeader header = new PageHeader(getTranslation("directives.urging.title")).subtitle(total);
        add(header.actions(actions.buttons(grid, this::refresh)), filters, grid);
        live.follow(this, this::refresh, "urging");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        Actor by = acting.now();
        grid.source(page ->
                queries.list(by.scope(), UrgingReader.of(by), filter(), getLocale(), page.offset(), page.limit()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directives.urging.title");
    }

    private void fill(Actor by, List<UnitRow> units) {
        filters.search("q", getTranslation("directives.urging.search"));
        Map<String, String> shows = new LinkedHashMap<>();
        if (!by.is(Role.INSPECTOR)) {
            String waiting = UrgingReader.decides(by) ? "directives.urging.to_decide" : "directives.urging.to_answer";
            shows.put(WAITING, getTranslation(waiting));
        }
        shows.put(UNANSWERED, getTranslation("directives.urging.unanswered"));
        filters.chips("show", getTranslation("directives.state"), shows);
        filters.one("kind", getTranslation("directives.urging.kind"), List.of(UrgingKind.values()));
        List<UrgingState> states = UrgingReader.of(by).all()
                ? List.of(UrgingState.values())
                : List.of(UrgingState.SENT, UrgingState.ANSWERED, UrgingState.ACCEPTED, UrgingState.REFUSED);
        filters.any("state", getTranslation("directives.state"), states, Texts::text, Enum::name);
        filters.one(
                "level",
                getTranslation("directives.urging.level"),
                List.of(1, 2, 3, 4),
                level -> getTranslation("directives.urging.level.is", level),
                String::valueOf);
        if (units.size() > 1) {
            filters.one("unit", getTranslation("units.unit"), units, UnitRow::name, row -> String.valueOf(row.id()));
        }
        filters.one("subject", getTranslation("directives.urging.subject"), List.of(UrgingSubject.values()));
    }

    private void columns(LocalDate today) {
        grid.opens(row -> Links.urging(row.id()));
        grid.title(getTranslation("directives.urging.about"), UrgingWords::about);
        grid.text(getTranslation("directives.urging.to"), UrgingWords::whom);
        grid.text(getTranslation("directives.urging.number"), UrgingRow::numberText)
                .setFlexGrow(0)
                .setWidth("6.5rem");
        grid.text(getTranslation("directives.urging.sent"), row -> day(row.sentAt()))
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.text(getTranslation("directives.urging.reply_by"), row -> replyBy(row, today))
                .setWidth("8rem");
        grid.tags(getTranslation("directives.state"), row -> UrgingTags.of(row, today))
                .setWidth("12rem");
        grid.card(row -> card(row, today));
        grid.empty(new EmptyState(
                getTranslation("directives.urging.none"), getTranslation("directives.urging.none.hint")));
    }

    private RowCard card(UrgingRow row, LocalDate today) {
        String number = row.number() == null ? "" : row.numberText() + " · " + day(row.sentAt());
        return new RowCard(UrgingWords.about(row))
                .tags(UrgingTags.of(row, today).toArray(Tag[]::new))
                .line(UrgingWords.whom(row))
                .line(number)
                .line(
                        row.replyBy() == null
                                ? null
                                : getTranslation("directives.urging.reply_by") + ": " + replyBy(row, today));
    }

    private static String replyBy(UrgingRow row, LocalDate today) {
        if (row.replyBy() == null) {
            return "";
        }
        String day = Dates.day(row.replyBy());
        return row.state() == UrgingState.SENT && !row.followed()
                ? day + " · " + Dates.left(row.replyBy(), today)
                : day;
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : Dates.day(LocalDate.ofInstant(at, Actor.ZONE));
    }

    private UrgingFilter filter() {
        UrlState state = filters.state();
        String show = state.text("show").orElse("");
        return new UrgingFilter(
                state.text("q").orElse(""),
                state.constant("kind", UrgingKind.class).orElse(null),
                state.constants("state", UrgingState.class),
                state.number("level").map(Long::intValue).orElse(null),
                state.number("unit").orElse(null),
                state.constant("subject", UrgingSubject.class).orElse(null),
                show.equals(WAITING),
                show.equals(UNANSWERED) ? acting.now().today() : null,
                null,
                null);
    }

    private void refresh() {
        Actor by = acting.now();
        total.setText(
                getTranslation("directives.urging.total", queries.count(by.scope(), UrgingReader.of(by), filter())));
        grid.refresh();
    }
}
