package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.notices.DeliveryRow;
import vn.khacphuc.notices.DeliveryState;
import vn.khacphuc.notices.EndpointQueries;
import vn.khacphuc.notices.EndpointRow;
import vn.khacphuc.notices.Endpoints;
import vn.khacphuc.notices.WebhookSignature;

/** One endpoint: what it hears, what was sent, what came back, and sending it again. */
@Route(Links.ADMIN_ENDPOINT)
@RolesAllowed("ADMIN")
class EndpointView extends RecordPage {

    private final transient Endpoints endpoints;
    private final transient EndpointQueries queries;
    private final transient TrailSections trails;
    private final transient Acting acting;

    EndpointView(Endpoints endpoints, EndpointQueries queries, TrailSections trails, Acting acting) {
        this.endpoints = endpoints;
        this.queries = queries;
        this.trails = trails;
        this.acting = acting;
    }

    @Override
    protected String fill(long id) {
        EndpointRow row = queries.find(id).orElseThrow(() -> new NotFound("endpoint", id));
        Attempt attempt = new Attempt().onReload(this::show);
        add(
                new PageHeader(row.name())
                        .up(Links.ADMIN_ENDPOINTS, getTranslation("notices.endpoints.title"))
                        .subtitle(EndpointWords.state(row))
                        .actions(buttons(row, attempt)),
                attempt,
                new Section(
                        getTranslation("notices.endpoint.facts"),
                        new Facts()
                                .fact(getTranslation("notices.endpoint.url"), row.url())
                                .fact(getTranslation("notices.endpoint.kinds"), EndpointWords.kinds(row.kinds()))
                                .fact(getTranslation("notices.endpoint.last"), Dates.moment(row.lastSent()))
                                .fact(
                                        getTranslation("notices.endpoint.given_up"),
                                        row.stoppedAt() == null ? null : Dates.moment(row.stoppedAt())),
                        new Paragraph(getTranslation("notices.endpoint.signature"))),
                new Section(getTranslation("notices.deliveries"), deliveries(row, attempt)),
                trails.of("endpoint", id));
        return row.name();
    }

    private Component[] buttons(EndpointRow row, Attempt attempt) {
        List<Component> buttons = new ArrayList<>();
        buttons.add(new Button(
                getTranslation("notices.endpoint.edit"),
                click -> new EndpointDialog(endpoints, acting, row, this::show).open()));
        buttons.add(new Button(getTranslation("notices.endpoint.renew"), click -> renew(row)));
        buttons.add(Attempt.button(
                getTranslation(row.active() ? "notices.endpoint.stop" : "notices.endpoint.start"), () -> {
                    Submission press = Submission.of(row.version());
                    boolean done = attempt.run(() -> {
                        if (row.active()) {
                            endpoints.stop(acting.now(), press, row.id());
                        } else {
                            endpoints.start(acting.now(), press, row.id());
                        }
                    });
                    if (done) {
                        show();
                    }
                }));
        return buttons.toArray(Component[]::new);
    }

    private void renew(EndpointRow row) {
        String secret = WebhookSignature.secret();
        new Confirmation(
                        getTranslation("notices.endpoint.renew"),
                        getTranslation("notices.endpoint.renew.hint"),
                        getTranslation("notices.endpoint.renew"),
                        () -> endpoints.renew(acting.now(), Submission.of(row.version()), row.id(), secret))
                .then(() -> {
                    show();
                    new EndpointDialog.SecretDialog(secret).open();
                })
                .open();
    }

    private Component deliveries(EndpointRow row, Attempt attempt) {
        RowGrid<DeliveryRow> grid = new RowGrid<>(getTranslation("notices.deliveries"));
        grid.title(getTranslation("notices.delivery.event"), EndpointWords::event);
        grid.text(getTranslation("notices.delivery.at"), delivery -> Dates.moment(delivery.createdAt()));
        grid.tag(getTranslation("notices.endpoint.state"), EndpointWords::state);
        grid.number(getTranslation("notices.delivery.attempts"), delivery -> Numbers.count(delivery.attempts()));
        grid.text(getTranslation("notices.delivery.answer"), EndpointWords::answer)
                .setFlexGrow(3);
        grid.text(getTranslation("notices.delivery.next"), EndpointView::next);
        grid.component("", delivery -> again(delivery, attempt));
        grid.card(delivery -> new RowCard(EndpointWords.event(delivery))
                .tags(EndpointWords.state(delivery))
                .line(Dates.moment(delivery.createdAt()))
                .line(EndpointWords.answer(delivery))
                .line(next(delivery)));
        grid.empty(new EmptyState(
                getTranslation("notices.deliveries.empty"), getTranslation("notices.deliveries.empty.hint")));
        grid.source(page -> queries.deliveries(row.id(), null, page.offset(), page.limit()));
        return grid;
    }

    private static String next(DeliveryRow delivery) {
        return delivery.state() == DeliveryState.WAITING ? Dates.moment(delivery.nextAt()) : "";
    }

    private Component again(DeliveryRow delivery, Attempt attempt) {
        Button button = Attempt.button(getTranslation("notices.delivery.again"), () -> {
            if (attempt.run(
                    () -> endpoints.redeliver(acting.now(), Submission.first(), delivery.id()),
                    getTranslation("notices.delivery.again.done"))) {
                show();
            }
        });
        button.setVisible(delivery.state() != DeliveryState.WAITING);
        return button;
    }
}
