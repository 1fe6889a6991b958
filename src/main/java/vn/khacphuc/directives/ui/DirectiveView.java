package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.Answer;
import vn.khacphuc.directives.DirectiveDetail;
import vn.khacphuc.directives.DirectiveEvent;
import vn.khacphuc.directives.DirectivePartRow;
import vn.khacphuc.directives.DirectiveParts;
import vn.khacphuc.directives.DirectiveQueries;
import vn.khacphuc.directives.Directives;

/** One directive: what it orders, who has received, planned and done it, and who says nothing. */
@Route(Links.DIRECTIVE)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class DirectiveView extends RecordPage {

    private static final int RECENT = 12;

    private final transient Directives directives;
    private final transient DirectiveQueries queries;
    private final transient DirectiveParts parts;
    private final transient TrailSections trails;
    private final transient Acting acting;
    private @Nullable Answer shown;
    private final transient UrgingOffer offer;
    private @Nullable Long unit;

    DirectiveView(
            Directives directives,
            DirectiveQueries queries,
            DirectiveParts parts,
            UrgingOffer offer,
            TrailSections trails,
            Acting acting,
            Live live) {
        this.offer = offer;
        this.directives = directives;
        this.queries = queries;
        this.parts = parts;
        this.trails = trails;
        this.acting = acting;
        live.follow(this, this::show, "directive", "task");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        shown = state.constant(Tracker.SHOW, Answer.class).orElse(null);
        unit = state.number(UnitsTable.UNIT).orElse(null);
        super.beforeEnter(event);
    }

    @Override
    protected String fill(long id) {
        Actor by = acting.now();
        DirectiveDetail found =
                queries.find(by.scope(), id, by.today()).orElseThrow(() -> new NotFound("directive", id));
        Attempt attempt = new Attempt().onReload(this::show);
        DirectiveActions actions = new DirectiveActions(directives, acting, found, attempt, this::show);
        PageHeader header = new PageHeader(found.row().title())
                .up(Links.DIRECTIVES, getTranslation("directives.title"))
                .subtitle(DirectiveTags.of(found.row().state()), new Span(paper(found)))
                .actions(actions.buttons());
        add(header, attempt);
        if (actions.mustAcknowledge()) {
            add(new Paragraph(getTranslation("directives.acknowledge.hint")));
        }
        add(parts(found, actions));
        Div words = new Div(items(found), facts(found));
        words.addClassName("stack");
        Div side = new Div(history(found));
        side.addClassName("stack");
        if (acting.now().is(Role.LEADER, Role.COORDINATOR, Role.INSPECTOR)) {
            side.add(trails.of("directive", id));
        }
        Div columns = new Div(words, side);
        columns.addClassName("main-and-side");
        add(columns);
        return found.row().title();
    }

    private Section parts(DirectiveDetail found, DirectiveActions actions) {
        Actor by = acting.now();
        boolean own = by.is(Role.HEAD, Role.OFFICIAL);
        Section section = new Section(getTranslation(own ? "directives.own_parts" : "directives.tracker"));
        if (!own && found.row().units() > 0) {
            section.add(Tracker.sentence(found.row(), shown));
            if (!found.waiting().isEmpty() && unit == null) {
                section.add(new SilentUnits(found, by, actions, offer, this::show));
            }
        }
        if (unit != null) {
            List<DirectivePartRow> of = parts.ofUnit(by.scope(), id(), unit);
            only(section, of.isEmpty() ? "–" : of.getFirst().unitName());
            section.add(new PartsTable(page -> page.offset() > 0 ? List.of() : of, by.today()));
            return section;
        }
        if (shown != null) {
            only(section, Texts.text(shown));
        }
        section.add(
                own
                        ? new PartsTable(
                                page -> parts.parts(by.scope(), id(), shown, by.today(), page.offset(), page.limit()),
                                by.today())
                        : new UnitsTable(
                                page -> parts.units(by.scope(), id(), shown, by.today(), page.offset(), page.limit()),
                                found,
                                by.today()));
        return section;
    }

    private void only(Section section, String what) {
        section.actions(
                new Span(getTranslation("directives.part.only", what)),
                new Anchor(Links.directive(id()), getTranslation("directives.part.all")));
    }

    private Section items(DirectiveDetail found) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        for (DirectiveDetail.Item item : found.items()) {
            Span due = new Span(getTranslation("plans.due") + ": " + Dates.day(item.due())
                    + (item.deadlineText().isBlank() ? "" : " (" + item.deadlineText() + ")"));
            due.addClassNames("quiet", "small");
            ListItem line = new ListItem(new Span(item.ordinal() + ". " + item.text()), due);
            if (!item.deliverable().isBlank()) {
                Span deliverable = new Span(getTranslation("directives.item.deliverable") + ": " + item.deliverable());
                deliverable.addClassNames("quiet", "small");
                line.add(deliverable);
            }
            list.add(line);
        }
        return new Section(getTranslation("directives.items"), list);
    }

    private Section facts(DirectiveDetail found) {
        Section section = new Section(getTranslation("directives.facts"));
        found.text().lines().filter(line -> !line.isBlank()).forEach(line -> section.add(new Paragraph(line)));
        section.add(new Facts()
                .fact(getTranslation("directives.sender"), found.personName())
                .fact(
                        getTranslation("directives.sent"),
                        Dates.moment(found.row().createdAt()))
                .fact(getTranslation("directives.number"), found.row().number())
                .fact(
                        getTranslation("directives.issued_on"),
                        found.row().issuedOn() == null
                                ? null
                                : Dates.day(found.row().issuedOn()))
                .fact(Texts.text(found.row().state()), found.closedAt() == null ? null : Dates.moment(found.closedAt()))
                .fact(getTranslation("directives.reason"), found.stateReason()));
        return section;
    }

    private Section history(DirectiveDetail found) {
        var events = found.events();
        Section section = new Section(
                getTranslation("directives.history"), timeline(events.subList(0, Math.min(RECENT, events.size()))));
        if (events.size() > RECENT) {
            section.add(new Details(
                    getTranslation("directives.history.more", events.size() - RECENT),
                    timeline(events.subList(RECENT, events.size()))));
        }
        return section;
    }

    private OrderedList timeline(List<DirectiveEvent> events) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        events.forEach(event -> {
            Span when =
                    new Span(Dates.moment(event.at()) + (event.personName() == null ? "" : " · " + event.personName()));
            when.addClassNames("quiet", "small");
            String what = getTranslation("event." + event.verb());
            list.add(new ListItem(new Span(event.unitName() == null ? what : event.unitName() + ": " + what), when));
        });
        return list;
    }

    private String paper(DirectiveDetail found) {
        String number = found.row().number();
        String day = Dates.day(found.row().createdAt().atZone(Actor.ZONE).toLocalDate());
        return (number.isBlank() ? "" : number + " · ") + getTranslation("directives.sent") + ": " + day;
    }
}
