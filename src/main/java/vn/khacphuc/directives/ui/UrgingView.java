package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.directives.UrgingDetail;
import vn.khacphuc.directives.UrgingQueries;
import vn.khacphuc.directives.UrgingReader;
import vn.khacphuc.directives.UrgingRow;
import vn.khacphuc.directives.Urgings;

/** One slip as it reads, its answer, what was decided on it, and the levels before and after it. */
@Route(Links.URGING)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class UrgingView extends RecordPage {

    private final transient UrgingQueries queries;
    private final transient Urgings urgings;
    private final transient UrgingActions actions;
    private final transient TrailSections trails;
    private final transient Acting acting;

    UrgingView(
            UrgingQueries queries,
            Urgings urgings,
            UrgingActions actions,
            TrailSections trails,
            Acting acting,
            Live live) {
        this.queries = queries;
        this.urgings = urgings;
        this.actions = actions;
        this.trails = trails;
        this.acting = acting;
        live.followOne(this, this::show, "urging", this::id);
    }

    @Override
    protected String fill(long id) {
        Actor by = acting.now();
        if (by.is(Role.HEAD, Role.OFFICIAL)) {
            urgings.read(by, Submission.first(), id);
        }
        UrgingDetail slip = read(id);
        String title = UrgingWords.title(slip.row());
        Div main = new Div(paper(slip));
        UrgingAnswer.of(urgings, acting, slip, () -> read(id), this::show).ifPresent(main::add);
        main.addClassName("stack");
        Div side = new Div();
        side.addClassName("stack");
        if (slip.chain().size() > 1) {
            side.add(levels(slip, by));
        }
        side.add(history(slip), trails.of("urging", slip.row().id()));
        Div columns = new Div(main, side);
        columns.addClassName("main-and-side");
        add(
                new PageHeader(title)
                        .up(Links.URGINGS, getTranslation("directives.urging.title"))
                        .subtitle(UrgingTags.of(slip.row(), by.today()).toArray(Tag[]::new))
                        .actions(actions.buttons(slip, this::show)),
                columns);
        return title;
    }

    private UrgingDetail read(long id) {
        Actor by = acting.now();
        return queries.find(by.scope(), UrgingReader.of(by), id, getLocale())
                .orElseThrow(() -> new NotFound("urging", id));
    }

    /** As it would read on paper. */
    private Section paper(UrgingDetail slip) {
        UrgingRow row = slip.row();
        Facts facts = new Facts()
                .fact(getTranslation("directives.urging.from"), slip.authorityName())
                .fact(getTranslation("directives.urging.to"), UrgingWords.whom(row))
                .fact(
                        getTranslation("directives.urging.about"),
                        new Anchor(UrgingWords.href(row), UrgingWords.about(row)))
                .fact(getTranslation("directives.urging.stood"), UrgingWords.standing(slip));
        if (row.sentAt() != null) {
            facts.fact(getTranslation("directives.urging.sent"), Dates.moment(row.sentAt()));
        }
        if (row.replyBy() != null) {
            facts.fact(getTranslation("directives.urging.reply_by"), Dates.day(row.replyBy()));
        }
        if (row.isOut()) {
            facts.fact(
                    getTranslation("directives.urging.read"),
                    row.readAt() == null ? getTranslation("directives.urging.unread") : Dates.moment(row.readAt()));
        }
        Section section = new Section(getTranslation("directives.urging.paper"), facts);
        if (slip.text().isBlank()) {
            section.add(new Paragraph(getTranslation("directives.urging.not_written")));
        } else {
            section.add(words(slip.text()));
        }
        return section;
    }

    static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("as-typed");
        return words;
    }

    private Section levels(UrgingDetail slip, Actor by) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        for (UrgingRow row : slip.chain()) {
            Div line = new Div();
            line.addClassName("row");
            if (row.id() != slip.row().id()) {
                line.add(new Anchor(Links.urging(row.id()), UrgingWords.title(row)));
            } else {
                line.add(new Span(UrgingWords.title(row)));
            }
            line.add(UrgingTags.of(row, by.today()).toArray(Tag[]::new));
            list.add(new ListItem(line));
        }
        return new Section(getTranslation("directives.urging.levels"), list);
    }

    private Section history(UrgingDetail slip) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        for (UrgingDetail.Event event : slip.events()) {
            Span when =
                    new Span(Dates.moment(event.at()) + (event.personName() == null ? "" : " · " + event.personName()));
            when.addClassNames("quiet", "small");
            ListItem item = new ListItem(new Span(getTranslation("event." + event.verb())), when);
            if (!event.text().isBlank() && !event.text().equals(slip.text())) {
                item.add(words(event.text()));
            }
            list.add(item);
        }
        return new Section(getTranslation("directives.history"), list);
    }
}
