package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.khacphuc.assessments.CardBasis;
import vn.khacphuc.assessments.CardFacts;
import vn.khacphuc.assessments.CardFigure;
import vn.khacphuc.assessments.ScorecardDetail;
import vn.khacphuc.assessments.ScorecardQueries;
import vn.khacphuc.assessments.Scorecards;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;

/** One issued card as a paper, each figure opening its rows; the person's word beside it. */
@Route(Links.SCORECARD)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR", "ADMIN"})
class CardView extends RecordPage {

    private final transient ScorecardQueries queries;
    private final transient Scorecards scorecards;
    private final transient Acting acting;
    private UrlState state = UrlState.EMPTY;

    CardView(ScorecardQueries queries, Scorecards scorecards, Acting acting) {
        this.queries = queries;
        this.scorecards = scorecards;
        this.acting = acting;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation().getQueryParameters());
        super.beforeEnter(event);
    }

    @Override
    protected String fill(long id) {
        Actor by = acting.now();
        ScorecardDetail card = queries.card(by, id).orElseThrow(() -> new NotFound("scorecard", id));
        CardFacts facts = queries.frozen(by, id);
        PageHeader header = new PageHeader(card.personName())
                .up(Links.person(card.personId()), getTranslation("assessments.cards.of", card.personName()))
                .subtitle(
                        CardTags.of(card.state()),
                        new Span(getTranslation(
                                "assessments.cards.days_of", Dates.day(card.fromDay()), Dates.day(card.toDay()))))
                .actions(new CardActions(scorecards, queries, acting, card, this::show).buttons());
        header.addClassName("only-screen");
        Div main = new Div(Texts.inVietnamese(() -> CardPaper.of(card, facts, state, Links.scorecard(id))));
        main.addClassName("stack");
        state.constant(FactTable.FIGURE, CardFigure.class)
                .ifPresent(figure -> main.add(new FactList(
                        facts,
                        state.constant(FactTable.BASIS, CardBasis.class).orElse(CardBasis.PERSON),
                        figure,
                        null)));
        Div side = new Div(reply(by, card), history(by, id));
        side.addClassNames("stack", "only-screen");
        Div columns = new Div(main, side);
        columns.addClassName("main-and-side");
        add(header, columns);
        return card.personName();
    }

    /** What the person said; the person may put it anew until the card is closed. */
    private Section reply(Actor by, ScorecardDetail card) {
        Section section = new Section(getTranslation("assessments.cards.reply"));
        if (card.personId() != by.personId() || !card.isOpen()) {
            Paragraph said = new Paragraph(
                    card.reply().isBlank() ? getTranslation("assessments.cards.reply.none") : card.reply());
            said.addClassName("as-typed");
            section.add(said);
            return section;
        }
        TextArea text = new TextArea(getTranslation("assessments.cards.reply.text"));
        text.setMaxLength(4000);
        text.setMinRows(4);
        text.setWidthFull();
        text.setValue(card.reply());
        Keep keep = new Keep(by.accountId(), "scorecard-" + card.id()).text("reply", text);
        Attempt attempt = new Attempt()
                .field(text, "refusal.assessments.card.reply", "refusal.assessments.card.reply.long")
                .onReload(this::show);
        UUID key = UUID.randomUUID();
        section.add(
                new Paragraph(getTranslation("assessments.cards.reply.hint")),
                keep,
                text,
                attempt,
                Attempt.mainButton(getTranslation("assessments.cards.reply.send"), () -> {
                    if (attempt.run(() -> scorecards.reply(
                            acting.now(), new Submission(key, card.version()), card.id(), text.getValue()))) {
                        keep.forget();
                        show();
                    }
                }));
        return section;
    }

    private Section history(Actor by, long id) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        queries.history(by, id).forEach(event -> {
            Span when = new Span(Dates.moment(event.at()) + " · " + event.personName());
            when.addClassNames("quiet", "small");
            ListItem item = new ListItem(new Span(getTranslation("event." + event.verb())), when);
            if (!event.text().isBlank()) {
                item.add(new Paragraph(event.text()));
            }
            list.add(item);
        });
        return new Section(getTranslation("assessments.cards.history"), list);
    }
}
