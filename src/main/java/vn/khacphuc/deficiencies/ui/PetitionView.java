package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.OfficialPaper;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.deficiencies.PetitionCause;
import vn.khacphuc.deficiencies.PetitionDetail;
import vn.khacphuc.deficiencies.PetitionQueries;
import vn.khacphuc.deficiencies.Petitions;

/** One petition as the paper it becomes, ready to print, with its causes numbered. */
@Route(Links.PETITION)
@RolesAllowed({"LEADER", "COORDINATOR", "INSPECTOR"})
class PetitionView extends RecordPage {

    private final transient Petitions petitions;
    private final transient PetitionQueries queries;
    private final transient TrailSections trails;
    private final transient Acting acting;

    PetitionView(Petitions petitions, PetitionQueries queries, TrailSections trails, Acting acting) {
        this.petitions = petitions;
        this.queries = queries;
        this.trails = trails;
        this.acting = acting;
    }

    @Override
    protected String fill(long id) {
        PetitionDetail found = queries.find(acting.scope(), id).orElseThrow(() -> new NotFound("petition", id));
        List<PetitionCause> causes = queries.causes(acting.scope(), id);
        PageHeader header = new PageHeader(found.title())
                .up(Links.PETITIONS, getTranslation("deficiencies.petitions"))
                .subtitle(
                        PetitionTags.of(found.state()),
                        new Span(getTranslation("deficiencies.petitions.causes", causes.size())))
                .actions(new PetitionActions(petitions, acting, found, causes, this::show).buttons());
        header.addClassName("only-screen");
        Section facts = facts(found);
        Div side = new Div(facts, history(), trails.of("petition", id));
        side.addClassNames("stack", "only-screen");
        Div columns = new Div(Texts.inVietnamese(() -> paper(found, causes)), side);
        columns.addClassName("main-and-side");
        add(header, columns);
        return found.title();
    }

    private OfficialPaper paper(PetitionDetail found, List<PetitionCause> causes) {
        OfficialPaper paper = new OfficialPaper(
                        found.authorityName(),
                        found.number(),
                        found.sentOn(),
                        Texts.text("deficiencies.petitions.kind"),
                        found.title())
                .to(found.addressee())
                .paragraph(Texts.text("deficiencies.petitions.opening"));
        paper.part(table(causes));
        found.text().lines().filter(line -> !line.isBlank()).forEach(paper::paragraph);
        return paper.paragraph(Texts.text("deficiencies.petitions.closing"))
                .signed(Texts.text("deficiencies.petitions.signed"));
    }

    private Div table(List<PetitionCause> causes) {
        NativeTableRow head = new NativeTableRow();
        List.of("number_short", "cause", "deficiency", "unit", "points")
                .forEach(name -> head.add(new NativeTableHeaderCell(Texts.text("deficiencies.petitions.col." + name))));
        NativeTableBody body = new NativeTableBody();
        int number = 1;
        String before = "";
        for (PetitionCause cause : causes) {
            if (!cause.heading().isEmpty() && !cause.heading().equals(before)) {
                before = cause.heading();
                NativeTableCell group = new NativeTableCell(before);
                group.getElement().setAttribute("colspan", "5");
                group.addClassName("official-group");
                body.add(new NativeTableRow(group));
            }
            NativeTableCell title = new NativeTableCell();
            title.add(new Anchor(Links.deficiency(cause.deficiencyId()), cause.title()));
            body.add(new NativeTableRow(
                    new NativeTableCell(String.valueOf(number++)),
                    new NativeTableCell(cause.causeText()),
                    title,
                    new NativeTableCell(cause.unitName()),
                    new NativeTableCell(Numbers.points(cause.points()))));
        }
        NativeTable table = new NativeTable();
        table.addClassName("official-table");
        table.add(new NativeTableHeader(head), body);
        Div box = new Div(table);
        box.addClassName("table-box");
        return box;
    }

    private Section facts(PetitionDetail found) {
        Facts facts = new Facts()
                .fact(getTranslation("deficiencies.petitions.number"), found.number())
                .fact(getTranslation("deficiencies.petitions.answer.number"), found.answerNumber())
                .fact(getTranslation("deficiencies.reason"), found.stateReason());
        if (found.sentOn() != null) {
            facts.fact(getTranslation("deficiencies.petitions.sent_on"), Dates.day(found.sentOn()));
        }
        if (found.answeredOn() != null) {
            facts.fact(getTranslation("deficiencies.petitions.answered_on"), Dates.day(found.answeredOn()));
        }
        facts.fact(getTranslation("deficiencies.petitions.addressee"), found.addressee());
        Section section = new Section(getTranslation("deficiencies.facts"), facts);
        if (!found.answer().isBlank()) {
            Paragraph answer = new Paragraph(found.answer());
            answer.addClassName("as-typed");
            section.add(new Span(getTranslation("deficiencies.petitions.answer.text")), answer);
        }
        return section;
    }

    private Section history() {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        queries.history(acting.scope(), id()).forEach(event -> {
            Span when =
                    new Span(Dates.moment(event.at()) + (event.personName() == null ? "" : " · " + event.personName()));
            when.addClassNames("quiet", "small");
            ListItem item = new ListItem(new Span(getTranslation("event." + event.verb())), when);
            if (!event.reason().isBlank()) {
                item.add(new Paragraph(event.reason()));
            }
            list.add(item);
        });
        return new Section(getTranslation("deficiencies.history"), list);
    }
}
