package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.deficiencies.DeficiencyFilter;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.deficiencies.DeficiencyRow;
import vn.khacphuc.deficiencies.InspectionDetail;
import vn.khacphuc.deficiencies.InspectionEvent;
import vn.khacphuc.deficiencies.InspectionMember;
import vn.khacphuc.deficiencies.InspectionQueries;
import vn.khacphuc.deficiencies.InspectionState;
import vn.khacphuc.deficiencies.Inspections;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** One inspection: whom it looks at, who goes, what it came to, what it found and how far that is mended. */
@Route(Links.INSPECTION)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class InspectionView extends RecordPage {

    private final transient Inspections inspections;
    private final transient InspectionQueries queries;
    private final transient DeficiencyQueries deficiencies;
    private final transient UnitQueries units;
    private final transient PeopleQueries people;
    private final transient TrailSections trails;
    private final transient Acting acting;

    InspectionView(
            Inspections inspections,
            InspectionQueries queries,
            DeficiencyQueries deficiencies,
            UnitQueries units,
            PeopleQueries people,
            TrailSections trails,
            Acting acting) {
        this.inspections = inspections;
        this.queries = queries;
        this.deficiencies = deficiencies;
        this.units = units;
        this.people = people;
        this.trails = trails;
        this.acting = acting;
    }

    @Override
    protected String fill(long id) {
        InspectionDetail found = queries.find(acting.scope(), id).orElseThrow(() -> new NotFound("inspection", id));
        List<UnitRow> looked = queries.units(acting.scope(), id);
        List<InspectionMember> team = queries.team(acting.scope(), id);
        boolean overdue = found.state() == InspectionState.PLANNED
                && found.plannedOn().isBefore(acting.now().today());
        List<Component> line = new ArrayList<>(InspectionTags.of(found.state(), overdue));
        line.add(new Span(Texts.text(found.kind())));
        PageHeader header = new PageHeader(found.title()).subtitle(line.toArray(Component[]::new));
        if (!acting.now().is(Role.OFFICIAL)) {
            header.up(Links.INSPECTIONS, getTranslation("deficiencies.inspections"));
        }
        Runnable edit = () -> new InspectionDialog(inspections, units, people, acting, saved -> show())
                .edit(found, looked, team)
                .open();
        header.actions(new InspectionActions(inspections, acting, found, edit, this::show).buttons());
        Div main = new Div(facts(found), found(found));
        main.addClassName("stack");
        Div side = new Div(looked(looked), team(found, team), history(), trails.of("inspection", id));
        side.addClassName("stack");
        Div columns = new Div(main, side);
        columns.addClassName("main-and-side");
        add(header, columns);
        return found.title();
    }

    private Section facts(InspectionDetail found) {
        Facts facts = new Facts()
                .fact(
                        getTranslation("deficiencies.inspections.by"),
                        found.inspectorText().isBlank() ? found.unitName() : found.inspectorText())
                .fact(
                        getTranslation("deficiencies.inspections.followed_by"),
                        found.inspectorText().isBlank() ? "" : found.unitName())
                .fact(getTranslation("deficiencies.inspections.planned"), Dates.day(found.plannedOn()));
        if (found.heldOn() != null) {
            facts.fact(getTranslation("deficiencies.inspections.held"), Dates.day(found.heldOn()));
        }
        facts.fact(getTranslation("deficiencies.inspections.number"), found.paperNumber());
        if (found.paperDate() != null) {
            facts.fact(getTranslation("deficiencies.inspections.date"), Dates.day(found.paperDate()));
        }
        facts.fact(getTranslation("deficiencies.reason"), found.stateReason());
        Section section = new Section(getTranslation("deficiencies.facts"), facts);
        if (!found.conclusion().isBlank()) {
            section.add(new Paragraph(found.conclusion()));
        }
        return section;
    }

    /** What it found, as far as the reader may see it. */
    private Section found(InspectionDetail found) {
        RowGrid<DeficiencyRow> list = new RowGrid<>(getTranslation("deficiencies.inspections.found"));
        list.opens(row -> Links.deficiency(row.id()));
        list.title(getTranslation("deficiencies.name"), DeficiencyRow::title);
        list.text(getTranslation("units.unit"), DeficiencyRow::unitName).setWidth("9rem");
        list.number(getTranslation("deficiencies.points"), row -> Numbers.points(row.pointsLost()))
                .setWidth("6rem");
        list.tag(getTranslation("deficiencies.state"), row -> DeficiencyTags.of(row.state()));
        list.card(row ->
                new RowCard(row.title()).tags(DeficiencyTags.of(row.state())).line(row.unitName()));
        list.empty(new EmptyState(getTranslation("deficiencies.inspections.found.none"), getTranslation(hint(found))));
        DeficiencyFilter filter = DeficiencyFilter.ofInspection(found.id());
        list.source(page ->
                deficiencies.list(acting.scope(), filter, getLocale(), null, false, page.offset(), page.limit()));
        Section section = new Section(getTranslation("deficiencies.inspections.found"));
        if (found.found() > 0) {
            section.add(new Paragraph(InspectionTags.remedied(found.remedied(), found.found())));
        }
        section.add(list.fit());
        return section;
    }

    private static String hint(InspectionDetail found) {
        return switch (found.state()) {
            case PLANNED -> "deficiencies.inspections.found.none.later";
            case HELD, CONCLUDED -> "deficiencies.inspections.found.none.hint";
            case ENDED, CANCELLED -> "deficiencies.inspections.found.none.ended";
        };
    }

    private Section looked(List<UnitRow> looked) {
        UnorderedList list = new UnorderedList();
        looked.forEach(unit -> list.add(new ListItem(unit.name())));
        return new Section(getTranslation("deficiencies.inspections.units"), list);
    }

    private Section team(InspectionDetail found, List<InspectionMember> team) {
        Section section = new Section(getTranslation("deficiencies.inspections.team"));
        if (team.isEmpty()) {
            section.add(new Paragraph(
                    found.inspectorText().isBlank()
                            ? getTranslation("deficiencies.inspections.team.none")
                            : found.inspectorText()));
            return section;
        }
        UnorderedList list = new UnorderedList();
        team.forEach(member -> {
            Span where =
                    new Span(member.title().isBlank() ? member.unitName() : member.title() + ", " + member.unitName());
            where.addClassNames("quiet", "small");
            String name = member.leads()
                    ? getTranslation("deficiencies.inspections.leads", member.fullName())
                    : member.fullName();
            list.add(new ListItem(new Div(name), where));
        });
        section.add(list);
        return section;
    }

    private Section history() {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        for (InspectionEvent event : queries.history(acting.scope(), id())) {
            Span when =
                    new Span(Dates.moment(event.at()) + (event.personName() == null ? "" : " · " + event.personName()));
            when.addClassNames("quiet", "small");
            ListItem item = new ListItem(new Span(getTranslation("event." + event.verb())), when);
            if (event.state() == InspectionState.PLANNED) {
                item.add(new Span(
                        getTranslation("deficiencies.inspections.planned") + ": " + Dates.day(event.plannedOn())));
            }
            if (!event.reason().isBlank()) {
                item.add(new Paragraph(event.reason()));
            }
            list.add(item);
        }
        return new Section(getTranslation("deficiencies.history"), list);
    }
}
