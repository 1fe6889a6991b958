package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.identity.AccountAdministration;
import vn.khacphuc.identity.AccountQueries;
import vn.khacphuc.identity.AccountRow;
import vn.khacphuc.identity.AppointmentRow;
import vn.khacphuc.identity.PasswordRule;
import vn.khacphuc.units.UnitQueries;

/** One account, with all an administrator does to it. */
@Route(Links.ADMIN_ACCOUNTS + "/" + Links.ID)
@RolesAllowed("ADMIN")
class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AccountAdministration administration;
    private final transient AccountQueries queries;
    private final transient UnitQueries units;
    private final transient SubstituteSections substitutes;
    private final transient HandOvers handOvers;
    private final transient TrailSections trails;
    private final transient Acting acting;
    private long id;
    private String title = "";

    AccountView(
            AccountAdministration administration,
            AccountQueries queries,
            UnitQueries units,
            SubstituteSections substitutes,
            HandOvers handOvers,
            TrailSections trails,
            Acting acting) {
        this.substitutes = substitutes;
        this.handOvers = handOvers;
        this.administration = administration;
        this.queries = queries;
        this.units = units;
        this.trails = trails;
        this.acting = acting;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow();
        show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show() {
        Actor by = acting.now();
        AccountRow row = queries.find(by.scope(), id, by.at()).orElseThrow(() -> new NotFound("account", id));
        title = row.fullName();
        removeAll();
        List<Component> subtitle = new ArrayList<>(AccountsView.tags(row));
        subtitle.addFirst(new Span(row.username()));
        PageHeader header = new PageHeader(row.fullName())
                .up(Links.ADMIN_ACCOUNTS, getTranslation("admin.accounts"))
                .subtitle(subtitle.toArray(Component[]::new))
                .actions(buttons(row));
        Facts facts = new Facts()
                .fact(getTranslation("identity.title"), row.title())
                .fact(getTranslation("units.unit"), row.unitName())
                .fact(getTranslation("identity.last_sign_in"), Dates.moment(row.lastSignIn()));
        Section held = new Section(getTranslation("identity.appointments"));
        held.actions(Attempt.mainButton(
                getTranslation("identity.appoint"),
                () -> new AppointmentDialog(administration, units, acting, row, this::show).open()));
        queries.appointments(by.scope(), row.personId()).forEach(appointment -> held.add(line(row, appointment, by)));
        add(
                header,
                new Section(getTranslation("identity.person"), facts),
                held,
                substitutes.of(row.personId(), this::show),
                trails.of("account", id));
    }

    private Div line(AccountRow row, AppointmentRow held, Actor by) {
        LocalDate to = held.toDay();
        String words = Texts.text(held.role()) + ", " + held.unitName() + " · " + Dates.day(held.fromDay()) + " – "
                + (to == null ? "" : Dates.day(to))
                + (held.substitutesName() == null
                        ? ""
                        : " · " + getTranslation("identity.substitutes", held.substitutesName()))
                + (held.decision().isBlank() ? "" : " · " + held.decision());
        Div line = new Div(new Span(words));
        line.addClassName("row");
        if (to == null || !to.isBefore(by.today())) {
            line.add(new Button(
                    getTranslation("identity.end"),
                    click -> handOvers.leave(
                            "identity.end",
                            row.personId(),
                            heir -> administration.endAppointment(acting.now(), press(row), id, held.id(), heir),
                            this::show)));
        }
        return line;
    }

    private Component[] buttons(AccountRow row) {
        List<Component> buttons = new ArrayList<>();
        buttons.add(new Button(
                getTranslation("identity.rename"),
                click -> new PersonDialog(
                                row,
                                (name, position) -> administration.rename(acting.now(), press(row), id, name, position),
                                this::show)
                        .open()));
        buttons.add(new Button(getTranslation("identity.reset"), click -> reset(row)));
        if (!row.disabled()) {
            buttons.add(new Button(
                    getTranslation("identity.move"),
                    click -> new MoveDialog(administration, handOvers, units, acting, row, this::show).open()));
        }
        handOvers
                .holder(row.personId())
                .filter(holder -> holder.total() > 0)
                .ifPresent(holder -> buttons.add(new Button(
                        getTranslation("identity.hand_over"), click -> handOvers.handOver(holder, this::show))));
        if (row.lockedUntil() != null) {
            buttons.add(new Button(
                    getTranslation("identity.unlock"),
                    click -> confirm("identity.unlock", () -> administration.unlock(acting.now(), press(row), id))));
        }
        buttons.add(
                row.disabled()
                        ? new Button(
                                getTranslation("identity.enable"),
                                click -> confirm(
                                        "identity.enable", () -> administration.enable(acting.now(), press(row), id)))
                        : new Button(
                                getTranslation("identity.disable"),
                                click -> handOvers.leave(
                                        "identity.disable",
                                        row.personId(),
                                        heir -> administration.disable(acting.now(), press(row), id, heir),
                                        this::show)));
        return buttons.toArray(Component[]::new);
    }

    private void reset(AccountRow row) {
        String password = PasswordRule.random();
        new Confirmation(
                        getTranslation("identity.reset"),
                        getTranslation("identity.reset.hint"),
                        getTranslation("identity.reset"),
                        () -> administration.resetPassword(acting.now(), press(row), id, password))
                .then(() -> {
                    show();
                    new PasswordShown(row.username(), password).open();
                })
                .open();
    }

    private void confirm(String key, Runnable operation) {
        new Confirmation(getTranslation(key), getTranslation(key + ".hint"), getTranslation(key), operation)
                .then(this::show)
                .open();
    }

    private static Submission press(AccountRow row) {
        return Submission.of(row.version());
    }
}
