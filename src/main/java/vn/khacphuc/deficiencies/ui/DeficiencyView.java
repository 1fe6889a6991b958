package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDetail;
import vn.khacphuc.deficiencies.DeficiencyEvent;
import vn.khacphuc.deficiencies.DeficiencyLinks;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.deficiencies.HeadingRow;

/** One deficiency: what it is, why, what is done about it, what happened to it. */
@Route(Links.DEFICIENCY)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class DeficiencyView extends RecordPage {

    private final transient Deficiencies deficiencies;
    private final transient DeficiencyQueries queries;
    private final transient DeficiencyLinks links;
    private final transient List<DeficiencySection> sections;
    private final transient TrailSections trails;
    private final transient Acting acting;

    DeficiencyView(
            Deficiencies deficiencies,
            DeficiencyQueries queries,
            DeficiencyLinks links,
            List<DeficiencySection> sections,
            TrailSections trails,
            Acting acting,
            Live live) {
        this.deficiencies = deficiencies;
        this.queries = queries;
        this.links = links;
        this.sections = sections;
        this.trails = trails;
        this.acting = acting;
        live.followOne(this, this::show, "deficiency", this::id);
    }

    @Override
    protected String fill(long id) {
        DeficiencyDetail found =
                queries.find(acting.scope(), id, getLocale()).orElseThrow(() -> new NotFound("deficiency", id));
        PageHeader header = new PageHeader(found.title())
                .up(Links.DEFICIENCIES, getTranslation("deficiencies.title"))
                .subtitle(
                        DeficiencyTags.of(found.state()),
                        new Span(found.unitName()),
                        new Span(getTranslation("deficiencies.cost", Numbers.points(found.pointsLost()))));
        header.actions(new DeficiencyActions(deficiencies, links, acting, found, this::show).buttons());
        Section facts = new Section(getTranslation("deficiencies.facts"), facts(found));
        if (!found.detail().isBlank()) {
            facts.add(new Paragraph(found.detail()));
        }
        Div main = new Div(facts);
        main.addClassName("stack");
        sections.forEach(section -> main.add(section.section(found)));
        Div side = new Div(causes(found));
        ChainSection.of(links, acting.scope(), id).ifPresent(side::add);
        side.add(history(), trails.of("deficiency", id));
        side.addClassName("stack");
        Div columns = new Div(main, side);
        columns.addClassName("main-and-side");
        add(header, columns);
        return found.title();
    }

    private Facts facts(DeficiencyDetail found) {
        Facts facts = new Facts()
                .fact(getTranslation("units.unit"), found.unitName())
                .fact(getTranslation("deficiencies.person"), found.personName())
                .fact(getTranslation("deficiencies.year"), String.valueOf(found.year()))
                .fact(
                        getTranslation("criteria.area"),
                        found.areaName() == null ? getTranslation("criteria.area.other") : found.areaName())
                .fact(
                        getTranslation("criteria.criterion"),
                        found.criterionCode() == null
                                ? null
                                : found.criterionCode() + " " + found.criterionName() + " ("
                                        + Numbers.points(found.maxPoints()) + ")")
                .fact(getTranslation("deficiencies.points"), Numbers.points(found.pointsLost()))
                .fact(
                        getTranslation("deficiencies.source"),
                        Texts.text(found.source()) + (found.sourceText().isBlank() ? "" : ": " + found.sourceText()))
                .fact(getTranslation("deficiencies.found_on"), Dates.day(found.foundOn()))
                .fact(getTranslation("deficiencies.reason"), found.stateReason());
        if (found.toleratedUntil() != null) {
            facts.fact(getTranslation("deficiencies.tolerated_until"), Dates.day(found.toleratedUntil()));
        }
        if (found.repeatsId() != null && found.repeatsTitle() != null) {
            facts.fact(
                    getTranslation("deficiencies.repeats"),
                    new Anchor(Links.deficiency(found.repeatsId()), found.repeatsTitle()));
        }
        if (found.duplicateOfId() != null && found.duplicateOfTitle() != null) {
            facts.fact(
                    getTranslation("deficiencies.duplicate_of"),
                    new Anchor(Links.deficiency(found.duplicateOfId()), found.duplicateOfTitle()));
        }
        if (found.inspectionId() != null && found.inspectionTitle() != null) {
            facts.fact(
                    getTranslation("deficiencies.inspection"),
                    new Anchor(Links.inspection(found.inspectionId()), found.inspectionTitle()));
        }
        return facts;
    }

    private Section causes(DeficiencyDetail found) {
        Section section = new Section(getTranslation("deficiencies.causes"));
        if (found.causes().isEmpty()) {
            section.add(new Paragraph(getTranslation("deficiencies.causes.none")));
        }
        Facts facts = new Facts();
        Map<Cause, HeadingRow> headings = queries.headings(acting.scope(), id());
        found.causes().forEach((cause, text) -> {
            Div words = new Div(new Span(text));
            words.addClassName("stack");
            HeadingRow heading = headings.get(cause);
            if (heading != null) {
                words.add(new Tag(heading.name(), Tone.NEUTRAL, VaadinIcon.TAG));
            }
            facts.fact(Texts.text(cause), words);
        });
        section.add(facts);
        return section;
    }

    private Section history() {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        for (DeficiencyEvent event : queries.history(acting.scope(), id())) {
            Span when =
                    new Span(Dates.moment(event.at()) + (event.personName() == null ? "" : " · " + event.personName()));
            when.addClassNames("quiet", "small");
            ListItem item = new ListItem(new Span(getTranslation("event." + event.verb())), when);
            if (event.verb().equals("deficiency.tolerated") && event.toleratedUntil() != null) {
                item.add(new Span(
                        getTranslation("deficiencies.tolerated_until") + ": " + Dates.day(event.toleratedUntil())));
            }
            if (!event.reason().isBlank()) {
                item.add(new Paragraph(event.reason()));
            }
            list.add(item);
        }
        return new Section(getTranslation("deficiencies.history"), list);
    }
}
