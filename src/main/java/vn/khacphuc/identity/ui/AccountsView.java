package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.identity.AccountAdministration;
import vn.khacphuc.identity.AccountFilter;
import vn.khacphuc.identity.AccountQueries;
import vn.khacphuc.identity.AccountRow;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** The administrator's list of people and accounts. */
@Route(Links.ADMIN_ACCOUNTS)
@Menu(title = "admin.accounts", order = 101, icon = "vaadin:users")
@RolesAllowed("ADMIN")
class AccountsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient AccountQueries queries;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final RowGrid<AccountRow> grid;

    AccountsView(AccountAdministration administration, AccountQueries queries, UnitQueries units, Acting acting) {
        this.queries = queries;
        this.acting = acting;
        addClassName("view");
        Actor by = acting.now();
        filters.search("q", getTranslation("identity.search"));
        List<UnitRow> tree = units.tree(by.scope(), by.today());
        filters.one("unit", getTranslation("units.unit"), tree, UnitRow::name, row -> String.valueOf(row.id()));
        filters.one("role", getTranslation("identity.role"), List.of(Role.values()));
        filters.flag("disabled", getTranslation("identity.disabled"));
        grid = grid();
        PageHeader header = new PageHeader(getTranslation("admin.accounts"))
                .subtitle(total)
                .actions(Attempt.mainButton(
                        getTranslation("identity.add"),
                        () -> new AccountDialog(administration, units, acting, this::refresh).open()));
        add(header, filters, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        Actor by = acting.now();
        grid.source(page -> queries.list(by.scope(), filter(), by.at(), page.offset(), page.limit()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.accounts");
    }

    private RowGrid<AccountRow> grid() {
        RowGrid<AccountRow> list = new RowGrid<>(getTranslation("admin.accounts"));
        list.opens(row -> Links.ADMIN_ACCOUNTS + "/" + row.id());
        list.title(getTranslation("identity.name"), AccountRow::fullName);
        list.text(getTranslation("identity.username"), AccountRow::username);
        list.text(getTranslation("identity.title"), AccountRow::title);
        list.text(getTranslation("units.unit"), AccountRow::unitName);
        list.text(getTranslation("identity.role"), row -> roles(row.roles()));
        list.tags(getTranslation("identity.state"), AccountsView::tags);
        list.text(getTranslation("identity.last_sign_in"), row -> Dates.moment(row.lastSignIn()));
        list.card(row -> new RowCard(row.fullName())
                .tags(tags(row).toArray(Tag[]::new))
                .line(row.username() + " · " + roles(row.roles()))
                .line(row.unitName()));
        return list;
    }

    static List<Tag> tags(AccountRow row) {
        List<Tag> tags = new ArrayList<>();
        if (row.disabled()) {
            tags.add(new Tag(Texts.text("identity.disabled"), Tone.NEUTRAL, VaadinIcon.BAN));
        }
        if (row.lockedUntil() != null) {
            tags.add(new Tag(Texts.text("identity.locked"), Tone.WARN, VaadinIcon.LOCK));
        }
        if (row.mustChangePassword()) {
            tags.add(new Tag(Texts.text("identity.must_change"), Tone.INFO, VaadinIcon.KEY));
        }
        return tags;
    }

    static String roles(@Nullable String names) {
        return names == null
                ? "–"
                : Arrays.stream(names.split(","))
                        .map(name -> Texts.text(Role.valueOf(name)))
                        .collect(Collectors.joining(", "));
    }

    private void refresh() {
        Actor by = acting.now();
        total.setText(getTranslation("identity.total", queries.count(by.scope(), filter(), by.at())));
        grid.refresh();
    }

    private AccountFilter filter() {
        UrlState state = filters.state();
        return new AccountFilter(
                state.text("q").orElse(""),
                state.number("unit").orElse(null),
                state.constant("role", Role.class).orElse(null),
                state.flag("disabled") ? Boolean.TRUE : null);
    }
}
