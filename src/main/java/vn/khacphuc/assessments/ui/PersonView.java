package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.khacphuc.assessments.CardBasis;
import vn.khacphuc.assessments.CardFact;
import vn.khacphuc.assessments.CardFacts;
import vn.khacphuc.assessments.CardFigure;
import vn.khacphuc.assessments.CardPeriods;
import vn.khacphuc.assessments.CardPerson;
import vn.khacphuc.assessments.CardRow;
import vn.khacphuc.assessments.ObjectiveCauses;
import vn.khacphuc.assessments.PeriodKind;
import vn.khacphuc.assessments.ScorecardQueries;
import vn.khacphuc.assessments.Scorecards;
import vn.khacphuc.assessments.Span;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;

/** What a person had in hand in a period, as it is known now, and the cards issued so far. */
@Route(Links.PERSON)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR", "ADMIN"})
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ScorecardQueries queries;
    private final transient Scorecards scorecards;
    private final transient ObjectiveCauses objective;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Div main = new Div();
    private final Div side = new Div();
    private final PageHeader header = new PageHeader("");
    private final transient List<Span> periods;
    private long id;
    private String title = "";

    PersonView(
            ScorecardQueries queries,
            Scorecards scorecards,
            ObjectiveCauses objective,
            CardPeriods cardPeriods,
            Acting acting) {
        this.queries = queries;
        this.scorecards = scorecards;
        this.objective = objective;
        this.acting = acting;
        periods = cardPeriods.until(acting.scope().unitId(), acting.now().today());
        addClassName("view");
        main.addClassName("stack");
        side.addClassName("stack");
        filters.one("period", getTranslation("assessments.cards.period"), periods, PersonView::name, PersonView::code);
        filters.day("from", getTranslation("assessments.cards.from"));
        filters.day("to", getTranslation("assessments.cards.to"));
        header.up(Links.PEOPLE, getTranslation("assessments.cards"));
        Div columns = new Div(main, side);
        columns.addClassName("main-and-side");
        add(header, filters, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow();
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void refresh() {
        Actor by = acting.now();
        CardPerson person = queries.person(by, id).orElseThrow(() -> new NotFound("person", id));
        title = person.fullName();
        Span chosen = chosen(by.today());
        header.setHeading(title);
        header.subtitle(person.title().isBlank() ? person.unitName() : person.title() + " · " + person.unitName());
        header.actions(issue(by, person, chosen));
        main.removeAll();
        side.removeAll();
        if (chosen.lastDay().isBefore(chosen.firstDay())) {
            main.add(new EmptyState(
                    getTranslation("assessments.cards.no_days"), getTranslation("assessments.cards.no_days.hint")));
        } else {
            show(by, person, chosen);
        }
        side.add(cards(by));
    }

    private void show(Actor by, CardPerson person, Span days) {
        CardFacts facts = queries.live(by, id, days.firstDay(), days.lastDay());
        Paragraph rule = new Paragraph(getTranslation("assessments.cards.rule.counts", Dates.moment(by.at())));
        rule.addClassNames("quiet", "small");
        main.add(new Section(
                getTranslation("assessments.cards.live", Dates.day(days.firstDay()), Dates.day(days.lastDay())),
                new FactTable(facts, person.headedUnitId() != null, filters.state(), Links.person(id)),
                rule));
        filters.state().constant(FactTable.FIGURE, CardFigure.class).ifPresent(figure -> {
            CardBasis basis =
                    filters.state().constant(FactTable.BASIS, CardBasis.class).orElse(CardBasis.PERSON);
            boolean confirms = by.is(Role.LEADER, Role.COORDINATOR) && !by.isOwnPerson(id);
            main.add(new FactList(facts, basis, figure, confirms ? this::confirm : null));
        });
    }

    private void confirm(CardFact row) {
        Submission press = Submission.first();
        new ReasonDialog(
                        getTranslation("assessments.cards.objective"),
                        getTranslation("assessments.cards.objective"),
                        reason -> objective.confirm(acting.now(), press, row.subjectId(), reason))
                .explain(row.text())
                .then(this::refresh)
                .open();
    }

    private Component[] issue(Actor by, CardPerson person, Span days) {
        boolean may = by.is(Role.LEADER, Role.COORDINATOR) && !by.isOwnPerson(id) && !by.isOwnUnit(person.unitId());
        if (!may || !days.lastDay().isBefore(by.today())) {
            return new Component[0];
        }
        Submission press = new Submission(UUID.randomUUID(), 0);
        return new Component[] {
            new Button(
                    getTranslation("assessments.cards.issue"),
                    click -> new Confirmation(
                                    getTranslation("assessments.cards.issue"),
                                    getTranslation(
                                            "assessments.cards.issue.hint",
                                            Dates.day(days.firstDay()),
                                            Dates.day(days.lastDay())),
                                    getTranslation("assessments.cards.issue"),
                                    () -> {
                                        long card = scorecards.issue(
                                                acting.now(), press, id, days.firstDay(), days.lastDay());
                                        UI.getCurrent().navigate(Links.scorecard(card));
                                    })
                            .open())
        };
    }

    private Section cards(Actor by) {
        List<CardRow> cards = queries.cards(by, id);
        Section section = new Section(getTranslation("assessments.cards.issued"));
        if (cards.isEmpty()) {
            section.add(new Paragraph(getTranslation("assessments.cards.issued.none")));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        cards.forEach(card -> list.add(new ListItem(
                new Anchor(
                        Links.scorecard(card.id()),
                        getTranslation(
                                "assessments.cards.days_of", Dates.day(card.fromDay()), Dates.day(card.toDay()))),
                CardTags.of(card.state()))));
        section.add(list);
        return section;
    }

    /** The days that the address asks for, or its period; the running month where it asks for nothing. */
    private Span chosen(LocalDate today) {
        UrlState state = filters.state();
        LocalDate from = state.day("from").orElse(null);
        LocalDate to = state.day("to").orElse(null);
        if (from == null && to == null) {
            return state.text("period")
                    .flatMap(code -> periods.stream()
                            .filter(days -> code(days).equals(code))
                            .findFirst())
                    .orElse(periods.getFirst());
        }
        LocalDate last = to == null ? today : to;
        return new Span(
                PeriodKind.MONTH,
                last.getYear(),
                0,
                from == null ? last.minusMonths(1).plusDays(1) : from,
                last);
    }

    static String code(Span days) {
        return days.firstDay() + "_" + days.lastDay();
    }

    private static String name(Span days) {
        return Texts.text(
                "assessments.cards.period." + days.kind().name(),
                days.number(),
                String.valueOf(days.year()),
                Dates.shortDay(days.firstDay()),
                Dates.shortDay(days.lastDay()));
    }
}
