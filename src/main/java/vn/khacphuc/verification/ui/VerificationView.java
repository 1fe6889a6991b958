package vn.khacphuc.verification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Choosing;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.evidence.ui.FileList;
import vn.khacphuc.evidence.ui.FileParts;
import vn.khacphuc.plans.TaskEvidence;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;
import vn.khacphuc.verification.Acceptances;
import vn.khacphuc.verification.Claims;
import vn.khacphuc.verification.QueueFilter;
import vn.khacphuc.verification.QueueRow;
import vn.khacphuc.verification.ReviewQueries;
import vn.khacphuc.verification.VerificationSettings;
import vn.khacphuc.verification.Verifications;

/** What waits for the reader's decision, oldest first; after each decision the next opens by itself. */
@Route(Links.VERIFICATION)
@Menu(title = "verification.menu", order = 3.2, icon = "vaadin:check-square-o")
@RolesAllowed({"LEADER", "COORDINATOR"})
class VerificationView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String OPEN = "task";

    private final transient ReviewQueries reviews;
    private final transient Verifications verifications;
    private final transient Claims claims;
    private final transient Acceptances acceptances;
    private final transient FileParts files;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final RowGrid<QueueRow> list = new RowGrid<>(getTranslation("verification.queue"));
    private final int old;

    VerificationView(
            ReviewQueries reviews,
            Verifications verifications,
            Claims claims,
            Acceptances acceptances,
            UnitQueries units,
            CriteriaQueries criteria,
            Settings settings,
            FileParts files,
            Acting acting,
            Live live) {
        this.reviews = reviews;
        this.verifications = verifications;
        this.claims = claims;
        this.acceptances = acceptances;
        this.files = files;
        this.acting = acting;
        this.old = settings.number(VerificationSettings.AGEING_DAYS);
        addClassName("view");
        var by = acting.now();
        filters.search("q", getTranslation("plans.tasks.search"));
        filters.one(
                "unit",
                getTranslation("units.unit"),
                units.tree(by.scope(), by.today()),
                UnitRow::name,
                row -> String.valueOf(row.id()));
        filters.one(
                "area",
                getTranslation("criteria.area"),
                criteria.areas(getLocale()),
                AreaRow::name,
                row -> String.valueOf(row.id()));
        filters.flag("mine", getTranslation("verification.mine"));
        filters.flag("free", getTranslation("verification.free"));
        columns(by.today());
        Button next = Attempt.mainButton(getTranslation("verification.next"), this::openNext);
        Button several = Attempt.button(getTranslation("verification.batch"), this::acceptSeveral);
        several.setEnabled(false);
        list.addSelectionListener(
                change -> several.setEnabled(!change.getAllSelectedItems().isEmpty()));
        add(new PageHeader(getTranslation("verification.queue")).subtitle(total).actions(several, next), filters, list);
        live.follow(this, this::refresh, "task");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        filters.show(state.with(OPEN, (String) null));
        list.source(page -> reviews.queue(acting.now(), filter(), getLocale(), page.offset(), page.limit()));
        refresh();
        state.number(OPEN).ifPresent(this::open);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("verification.queue");
    }

    private void columns(LocalDate today) {
        Choosing.rows(list);
        list.opens(this::href);
        list.title(getTranslation("plans.measure"), QueueRow::measure);
        list.text(getTranslation("units.unit"), QueueRow::unitName);
        list.text(getTranslation("criteria.area"), QueueRow::areaShort).setWidth("7rem");
        list.text(getTranslation("verification.reporter"), QueueRow::reporter);
        list.text(getTranslation("plans.reported_on"), row -> Dates.day(row.reportedOn()))
                .setWidth("7rem");
        list.tags(getTranslation("verification.waiting"), row -> tags(row, today));
        list.number(getTranslation("verification.files"), row -> Numbers.count(row.files()))
                .setWidth("5.5rem");
        list.card(row -> new RowCard(row.measure())
                .tags(tags(row, today).toArray(Tag[]::new))
                .line(row.unitName())
                .line(Dates.day(row.reportedOn()) + (row.reporter() == null ? "" : " · " + row.reporter())));
        list.empty(new EmptyState(getTranslation("verification.none"), getTranslation("verification.none.hint")));
    }

    private List<Tag> tags(QueueRow row, LocalDate today) {
        List<Tag> tags = new ArrayList<>();
        long days = row.waiting(today);
        tags.add(new Tag(
                getTranslation("verification.days", Numbers.count(days)), days > old ? Tone.BAD : Tone.NEUTRAL));
        if (row.claimedBy() != null) {
            tags.add(new Tag(row.claimedBy(), row.mine() ? Tone.INFO : Tone.WARN));
        }
        if (row.files() == 0) {
            tags.add(new Tag(getTranslation("verification.no_files"), Tone.WARN));
        }
        return tags;
    }

    private String href(QueueRow row) {
        return filters.state().with(OPEN, String.valueOf(row.taskId())).href(Links.VERIFICATION);
    }

    private void open(long taskId) {
        var found = reviews.review(acting.now(), taskId);
        if (found.isEmpty()) {
            Attempt.done(getTranslation("verification.gone"));
            filters.state().show();
            return;
        }
        FileList shown = files.shown(TaskEvidence.KIND, taskId, found.get().evidence());
        ReviewDialog dialog = new ReviewDialog(verifications, claims, acting, found.get(), shown, () -> {
            refresh();
            openNext();
        });
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && UI.getCurrent() != null) {
                filters.state().show();
            }
        });
        dialog.open();
    }

    private void openNext() {
        reviews.next(acting.now(), filter()).ifPresent(this::open);
    }

    private void acceptSeveral() {
        var by = acting.now();
        var chosen = list.getSelectedItems().stream()
                .map(row -> reviews.review(by, row.taskId()))
                .flatMap(Optional::stream)
                .toList();
        new BatchDialog(acceptances, acting, chosen, () -> {
                    list.deselectAll();
                    refresh();
                })
                .open();
    }

    private QueueFilter filter() {
        UrlState state = filters.state();
        return new QueueFilter(
                state.text("q").orElse(""),
                state.number("unit").orElse(null),
                state.number("area").orElse(null),
                state.flag("mine"),
                state.flag("free"));
    }

    private void refresh() {
        total.setText(getTranslation("verification.total", reviews.count(acting.now(), filter())));
        list.refresh();
    }
}
