package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.OverPage;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.Agenda;
import vn.khacphuc.directives.AgendaRow;
import vn.khacphuc.directives.AgendaState;
import vn.khacphuc.directives.UrgingReader;

/** What leaders must discuss at their next meeting, and what they decided on what they discussed. */
@Route(Links.AGENDA)
@Menu(title = "directives.agenda.menu", order = 3.8, icon = "vaadin:group")
@RolesAllowed({"LEADER", "COORDINATOR", "INSPECTOR"})
class AgendaView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final OverPage DISCUSS = new OverPage("discuss");

    private final transient Agenda agenda;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final RowGrid<AgendaRow> grid = new RowGrid<>(getTranslation("directives.agenda.title"));

    AgendaView(Agenda agenda, Acting acting) {
        this.agenda = agenda;
        this.acting = acting;
        addClassName("view");
        filters.chips(
                "show",
                getTranslation("directives.state"),
                Map.of(AgendaState.DISCUSSED.name(), getTranslation("directives.agenda.discussed")));
        grid.opens(row -> Links.urging(row.urgingId()));
        grid.title(getTranslation("directives.urging.about"), UrgingWords::about);
        grid.text(getTranslation("units.unit"), AgendaRow::unitName).setWidth("9rem");
        grid.text(getTranslation("directives.urging.number"), AgendaRow::numberText)
                .setFlexGrow(0)
                .setWidth("6.5rem");
        grid.text(getTranslation("directives.agenda.since"), row -> day(row))
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.tag(
                        getTranslation("directives.urging.answer"),
                        row -> UrgingTags.of(row, acting.now().today()))
                .setWidth("10rem");
        grid.text(getTranslation("directives.agenda.note"), AgendaView::decided).setFlexGrow(2);
        if (UrgingReader.decides(acting.now())) {
            grid.action(getTranslation("directives.agenda.discuss"), this::discussHref)
                    .setWidth("9rem");
        }
        grid.card(this::card);
        grid.empty(new EmptyState(
                getTranslation("directives.agenda.none"), getTranslation("directives.agenda.none.hint")));
        add(new PageHeader(getTranslation("directives.agenda.title")).subtitle(total), filters, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        filters.show(DISCUSS.under(state));
        grid.source(page -> agenda.list(acting.scope(), shown(), getLocale(), page.offset(), page.limit()));
        refresh();
        if (UrgingReader.decides(acting.now())) {
            DISCUSS.openIfAsked(
                    event,
                    id -> agenda.find(acting.scope(), AgendaState.OPEN, id, getLocale())
                            .map(row -> new AgendaDialog(agenda, acting, row, this::refresh)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directives.agenda.title");
    }

    private AgendaState shown() {
        return filters.state().constant("show", AgendaState.class).orElse(AgendaState.OPEN);
    }

    private void refresh() {
        total.setText(getTranslation("directives.agenda.total." + shown(), agenda.count(acting.scope(), shown())));
        grid.refresh();
    }

    private RowCard card(AgendaRow row) {
        RowCard card = new RowCard(UrgingWords.about(row))
                .tags(UrgingTags.of(row, acting.now().today()))
                .line(row.unitName())
                .line(row.numberText() + " · " + day(row))
                .line(decided(row));
        String href = UrgingReader.decides(acting.now()) ? discussHref(row) : null;
        return href == null ? card : card.action(getTranslation("directives.agenda.discuss"), href);
    }

    private @Nullable String discussHref(AgendaRow row) {
        return row.state() == AgendaState.OPEN ? DISCUSS.href(filters.state(), Links.AGENDA, row.id()) : null;
    }

    private static String decided(AgendaRow row) {
        return row.discussedOn() == null ? "" : Dates.day(row.discussedOn()) + ": " + row.note();
    }

    private static String day(AgendaRow row) {
        return Dates.day(LocalDate.ofInstant(row.createdAt(), Actor.ZONE));
    }
}
