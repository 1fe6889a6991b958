package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.CauseAssignment;
import vn.khacphuc.deficiencies.CauseCatalogue;
import vn.khacphuc.deficiencies.CauseProposals;
import vn.khacphuc.deficiencies.CauseQueries;
import vn.khacphuc.deficiencies.CauseSeen;
import vn.khacphuc.deficiencies.CauseText;
import vn.khacphuc.deficiencies.Caused;
import vn.khacphuc.deficiencies.DeficiencyFilter;
import vn.khacphuc.deficiencies.DeficiencyQueries;
import vn.khacphuc.deficiencies.HeadingRow;
import vn.khacphuc.deficiencies.Petitions;

/** Causes as units wrote them, to be put under headings, as proposed or otherwise, and into a petition. */
@Route(Links.CAUSE_TEXTS)
@RolesAllowed("COORDINATOR")
class CauseTextsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String NONE = "none";

    private final transient CauseQueries queries;
    private final transient CauseProposals proposals;
    private final transient CauseAssignment assignment;
    private final transient CauseCatalogue catalogue;
    private final transient Petitions petitions;
    private final transient Acting acting;
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Span total = new Span();
    private final RowGrid<CauseText> grid = new RowGrid<>(getTranslation("deficiencies.texts"));
    private final transient Map<CauseSeen, HeadingRow> proposed = new HashMap<>();

    CauseTextsView(
            CauseQueries queries,
            CauseProposals proposals,
            CauseAssignment assignment,
            CauseCatalogue catalogue,
            Petitions petitions,
            DeficiencyQueries deficiencies,
            Acting acting) {
        this.queries = queries;
        this.proposals = proposals;
        this.assignment = assignment;
        this.catalogue = catalogue;
        this.petitions = petitions;
        this.acting = acting;
        addClassName("view");
        fill(deficiencies);
        columns();
        Button assign = Attempt.mainButton(getTranslation("deficiencies.texts.assign"), this::assign);
        Button petition = Attempt.button(getTranslation("deficiencies.petitions.new"), this::petition);
        grid.addSelectionListener(change -> {
            assign.setEnabled(!change.getAllSelectedItems().isEmpty());
            petition.setEnabled(!change.getAllSelectedItems().isEmpty()
                    && change.getAllSelectedItems().stream()
                            .allMatch(row -> row.cause() == Cause.SUPERIOR_RULE && row.petitionId() == null));
        });
        assign.setEnabled(false);
        petition.setEnabled(false);
        add(
                new PageHeader(getTranslation("deficiencies.texts"))
                        .up(Links.CAUSES, getTranslation("deficiencies.map"))
                        .subtitle(total)
                        .actions(assign, petition),
                filters,
                grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(UrlState.of(event.getLocation().getQueryParameters()));
        grid.source(page -> read(page.offset(), page.limit()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deficiencies.texts");
    }

    private List<CauseText> read(int offset, int limit) {
        List<CauseText> texts = queries.texts(acting.scope(), filter(), words(), offset, limit);
        proposed.putAll(proposals.propose(
                acting.scope(),
                texts.stream().filter(text -> text.headingId() == null).toList()));
        return texts;
    }

    private void fill(DeficiencyQueries deficiencies) {
        filters.search("q", getTranslation("deficiencies.texts.search"));
        filters.one("cause", getTranslation("deficiencies.cause"), List.of(Cause.values()));
        List<HeadingRow> headings = new ArrayList<>();
        headings.add(
                new HeadingRow(0, 0, Cause.OBJECTIVE, getTranslation("deficiencies.map.unassigned"), "", false, 0));
        headings.addAll(catalogue.headings());
        filters.one(
                "heading",
                getTranslation("deficiencies.heading"),
                headings,
                HeadingRow::name,
                row -> row.id() == 0 ? NONE : String.valueOf(row.id()));
        filters.one(
                "year",
                getTranslation("deficiencies.year"),
                deficiencies.years(acting.scope()),
                String::valueOf,
                String::valueOf);
    }

    private void columns() {
        grid.setSelectionMode(SelectionMode.MULTI);
        grid.opens(row -> Links.deficiency(row.deficiencyId()));
        grid.title(getTranslation("deficiencies.texts.text"), CauseText::text);
        grid.text(getTranslation("deficiencies.cause"), row -> Texts.text(row.cause()))
                .setWidth("8rem");
        grid.tags(getTranslation("deficiencies.heading"), this::tags).setWidth("16rem");
        grid.text(getTranslation("deficiencies.name"), CauseText::title).setWidth("14rem");
        grid.text(getTranslation("units.unit"), CauseText::unitName).setWidth("9rem");
        grid.number(getTranslation("deficiencies.year"), row -> String.valueOf(row.year()))
                .setWidth("5rem");
        grid.number(getTranslation("deficiencies.points"), row -> Numbers.points(row.points()))
                .setWidth("5rem");
        grid.card(row -> new RowCard(row.text())
                .tags(tags(row).toArray(Tag[]::new))
                .line(Texts.text(row.cause()) + " · " + row.unitName() + " · " + row.year())
                .line(row.title()));
        grid.empty(new EmptyState(
                getTranslation("deficiencies.texts.none"), getTranslation("deficiencies.texts.none.hint")));
    }

    private List<Tag> tags(CauseText row) {
        List<Tag> tags = new ArrayList<>();
        String heading = row.heading();
        HeadingRow proposal = proposed.get(row.seen());
        if (heading != null) {
            tags.add(new Tag(heading, Tone.GOOD));
        } else if (proposal != null) {
            tags.add(new Tag(getTranslation("deficiencies.texts.proposed", proposal.name()), Tone.INFO));
        } else {
            tags.add(new Tag(getTranslation("deficiencies.map.unassigned"), Tone.NEUTRAL));
        }
        if (row.petitionId() != null) {
            tags.add(new Tag(getTranslation("deficiencies.texts.petition"), Tone.NEUTRAL));
        }
        return tags;
    }

    private void assign() {
        Map<CauseText, HeadingRow> chosen = new HashMap<>();
        grid.getSelectedItems().forEach(row -> chosen.put(row, proposed.get(row.seen())));
        new AssignCausesDialog(assignment, catalogue, acting, chosen, () -> {
                    grid.deselectAll();
                    refresh();
                })
                .open();
    }

    private void petition() {
        new PetitionDialog(
                        petitions,
                        acting,
                        grid.getSelectedItems().stream()
                                .map(CauseText::deficiencyId)
                                .toList())
                .open();
    }

    private void refresh() {
        proposed.clear();
        total.setText(getTranslation("deficiencies.texts.total", queries.count(acting.scope(), filter(), words())));
        grid.refresh();
    }

    private String words() {
        return filters.state().text("q").orElse("");
    }

    private DeficiencyFilter filter() {
        UrlState state = filters.state();
        return new DeficiencyFilter(
                        "",
                        null,
                        null,
                        false,
                        state.number("year").map(Long::intValue).orElse(null),
                        List.of(),
                        null,
                        state.constant("cause", Cause.class).orElse(null))
                .caused(new Caused(
                        state.number("heading").orElse(null),
                        state.text("heading").filter(NONE::equals).isPresent(),
                        true,
                        false));
    }
}
