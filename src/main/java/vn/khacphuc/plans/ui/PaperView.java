package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.plans.PaperDetail;
import vn.khacphuc.plans.PaperEvent;
import vn.khacphuc.plans.PaperQueries;
import vn.khacphuc.plans.PaperRow;

/** One paper to be issued: who drafts it, by when, what it belongs to, what became of it. */
@Route(Links.PAPER)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class PaperView extends RecordPage {

    private final transient PaperQueries queries;
    private final transient PaperOperations operations;
    private final transient TrailSections trails;
    private final transient Acting acting;

    PaperView(PaperQueries queries, PaperOperations operations, TrailSections trails, Acting acting) {
        this.queries = queries;
        this.operations = operations;
        this.trails = trails;
        this.acting = acting;
    }

    @Override
    protected String fill(long id) {
        Actor by = acting.now();
        PaperDetail paper = queries.find(by.scope(), id, getLocale()).orElseThrow(() -> new NotFound("paper", id));
        PaperRow row = paper.row();
        List<Component> line = new ArrayList<>(PaperTags.of(row, by.today()));
        line.add(new Span(row.kindName()));
        line.add(new Span(row.unitName()));
        PageHeader header = new PageHeader(row.title())
                .up(Links.PAPERS, getTranslation("plans.papers"))
                .subtitle(line.toArray(Component[]::new))
                .actions(operations.buttons(paper, this::show));
        Div main = new Div(facts(paper, by));
        main.addClassName("stack");
        Div side = new Div(history(), trails.of("paper", id));
        side.addClassName("stack");
        Div columns = new Div(main, side);
        columns.addClassName("main-and-side");
        add(header, columns);
        return row.title();
    }

    private Section facts(PaperDetail paper, Actor by) {
        PaperRow row = paper.row();
        Facts facts = new Facts()
                .fact(getTranslation("plans.papers.drafter"), row.drafterName())
                .fact(getTranslation("plans.papers.planned"), PaperTags.day(row, by.today()));
        if (!row.plannedOn().equals(row.originalPlannedOn())) {
            facts.fact(getTranslation("plans.papers.planned.first"), Dates.day(row.originalPlannedOn()));
        }
        facts.fact(getTranslation("plans.number"), row.number());
        if (row.issuedOn() != null) {
            facts.fact(getTranslation("plans.issued_on"), Dates.day(row.issuedOn()));
        }
        if (paper.taskId() != null && paper.taskTitle() != null) {
            facts.fact(
                    getTranslation("plans.papers.of_task"), new Anchor(Links.task(paper.taskId()), paper.taskTitle()));
        }
        if (paper.deficiencyId() != null && paper.deficiencyTitle() != null) {
            facts.fact(
                    getTranslation("plans.papers.of_deficiency"),
                    new Anchor(Links.deficiency(paper.deficiencyId()), paper.deficiencyTitle()));
        }
        facts.fact(getTranslation("plans.reason"), paper.stateReason());
        return new Section(getTranslation("plans.papers.facts"), facts);
    }

    private Section history() {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        for (PaperEvent event : queries.history(acting.scope(), id())) {
            Span when =
                    new Span(Dates.moment(event.at()) + (event.personName() == null ? "" : " · " + event.personName()));
            when.addClassNames("quiet", "small");
            ListItem item = new ListItem(new Span(sentence(event)), when);
            if (!event.reason().isBlank()) {
                item.add(new Paragraph(event.reason()));
            }
            list.add(item);
        }
        return new Section(getTranslation("plans.history"), list);
    }

    private String sentence(PaperEvent event) {
        String what = getTranslation("event." + event.verb());
        return switch (event.verb()) {
            case "paper.planned", "paper.postponed" -> what + ": " + Dates.day(event.plannedOn());
            case "paper.issued" -> what + ": " + Dates.day(event.issuedOn());
            case "paper.assigned", "paper.handed_over" -> what + ": " + event.drafterName();
            case "paper.followed" -> what + ": " + event.unitName();
            default -> what;
        };
    }
}
